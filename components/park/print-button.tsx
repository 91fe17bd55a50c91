"use client";

/** Prints the page; without a script the browser's own command does the same, and the button stays away. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button
      type="button"
      onClick={() => window.print()}
      className="needs-script control cursor-pointer px-3 text-accent"
    >
      {label}
    </button>
  );
}
