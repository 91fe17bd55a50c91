import type { ReactNode } from "react";

type NoteProps = {
  /** Unique on the page: letters, digits, hyphens. */
  id: string;
  /** What is seen of it while closed. */
  word: string;
  /** Its name for those who hear it out of place; holds the word. */
  label?: string;
  className: string;
  children: ReactNode;
};

/** An explanation that lies over the page beside the word it explains. Opens, and closes on Escape, without a script. */
export function Note({ id, word, label, className, children }: NoteProps) {
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={label} className={className}>
        {word}
      </button>
      <div id={id} popover="auto" className="note-sheet">
        {children}
      </div>
    </>
  );
}
