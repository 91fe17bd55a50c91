/** First stop of the keyboard: past the navigation, to the content. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:bg-ground focus:px-3 focus:py-2"
    >
      {label}
    </a>
  );
}
