import type { ReactNode } from "react";

type PanelProps = { id: string; heading: string; children: ReactNode };

/** A named part of a page, set off by a rule and reachable by its address. */
export function Panel({ id, heading, children }: PanelProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="mt-10">
      <h2 id={`${id}-heading`} className="mb-3 text-sm font-semibold tracking-wide text-quiet">
        {heading}
      </h2>
      {children}
    </section>
  );
}
