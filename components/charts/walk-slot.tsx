"use client";

import { type ComponentType, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { PackedCells } from "@/lib/charts/pack-cells";
import type { WalkProps } from "./walk";

type SlotProps = {
  kind: string;
  hint: string;
  /** Id of the summary in words. */
  summary: string;
  /** What is read in the cells of a matrix, whose drawing has no element for each; null for other drawings. */
  cells: PackedCells | null;
  children: ReactNode;
};

/**
 * Shows the server's drawing, and lets the reader walk from place to place in it by pointer or keyboard once they reach for it.
 * The links in the drawing work before that, and without a script.
 */
export function WalkSlot({ kind, hint, summary, cells, children }: SlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const early = useRef<string | null>(null);
  const [Walk, setWalk] = useState<ComponentType<WalkProps> | null>(null);

  // A key pressed while the script was on its way is not lost.
  useEffect(() => {
    const key = early.current;
    early.current = null;
    if (Walk && key) box.current?.dispatchEvent(new globalThis.KeyboardEvent("keydown", { key, bubbles: true }));
  }, [Walk]);

  function keep({ key }: KeyboardEvent) {
    if (!Walk && key.startsWith("Arrow")) early.current = key;
  }

  function wake() {
    if (asked.current) return;
    asked.current = true;
    import("./walk").then(
      ({ Walk: loaded }) => setWalk(() => loaded),
      () => {
        asked.current = false;
      },
    );
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div
      ref={box}
      className={`chart-plot chart-${kind}`}
      role="group"
      aria-label={hint}
      aria-describedby={summary}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk through the drawing
      tabIndex={0}
      data-walk={Walk ? "" : undefined}
      onPointerMove={wake}
      onTouchStart={wake}
      onFocus={wake}
      onKeyDown={keep}
    >
      <div className="chart-still">{children}</div>
      {Walk ? <Walk box={box} cells={cells} /> : null}
    </div>
  );
}
