"use client";

import { type ComponentType, type ReactNode, useRef, useState } from "react";
import type { PlotModel } from "@/lib/charts/plot-model";
import type { LivePlotProps } from "./live-plot";

type SlotProps = {
  plot: PlotModel;
  hint: string /** Id of the summary in words. */;
  summary: string;
  children: ReactNode;
};

/**
 * Shows the server's drawing, and lays the live chart over it when the reader points at it, touches it or tabs to it.
 * The drawing keeps its place underneath, so nothing moves; when the script cannot be had it simply stays.
 */
export function LiveSlot({ plot, hint, summary, children }: SlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const [live, setLive] = useState<{ Plot: ComponentType<LivePlotProps>; focus: boolean } | null>(null);

  function wake() {
    if (asked.current) return;
    asked.current = true;
    import("./live-plot").then(
      ({ LivePlot }) => setLive({ Plot: LivePlot, focus: document.activeElement === box.current }),
      () => {
        asked.current = false;
      },
    );
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div
      ref={box}
      className="chart-plot"
      role="group"
      aria-label={hint}
      tabIndex={live ? -1 : 0}
      data-live={live ? "" : undefined}
      onPointerMove={wake}
      onTouchStart={wake}
      onFocus={wake}
    >
      <div className="chart-still" role="img" aria-labelledby={summary}>
        {children}
      </div>
      {live ? <live.Plot plot={plot} hint={hint} takeFocus={live.focus} /> : null}
    </div>
  );
}
