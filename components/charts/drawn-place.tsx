import type { ReactNode } from "react";

type PlaceProps = { href?: string | null; title: string; children: ReactNode };

/**
 * Something in a drawing that can be pointed at: a link where it has a page of its own, named by its title. The first line of
 * the title names the place, further lines say what is read there.
 */
export function DrawnPlace({ href, title, children }: PlaceProps) {
  const named = (
    <>
      <title>{title}</title>
      {children}
    </>
  );
  return href ? <a href={href}>{named}</a> : <g className="chart-place">{named}</g>;
}
