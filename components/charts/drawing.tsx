"use client";

import { useState } from "react";
import { heldDrawing } from "./held-drawings";

type DrawingProps = {
  /** Unique on the page. */
  id: string;
  /** Key of a drawing held on the server. */
  drawing: string;
  className?: string;
};

/**
 * Puts a drawing made on the server into the page as text, once: the server writes it into the HTML by its key, the browser
 * finds it there. As an ordinary element it would travel a second time, in what the browser is told of the page.
 */
export function Drawing({ id, drawing, className }: DrawingProps) {
  const [svg] = useState(() => heldDrawing(drawing) ?? drawnAt(id));
  return (
    <div
      id={id}
      className={className}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by writeSvg, which escapes every text and attribute
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}

const drawnAt = (id: string): string =>
  typeof document === "undefined" ? "" : (document.getElementById(id)?.innerHTML ?? "");
