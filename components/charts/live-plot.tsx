"use client";

import { type KeyboardEvent, useCallback, useLayoutEffect, useRef, useState } from "react";
import { Area, AreaChart, Bar, BarChart, CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";
import { roleColor } from "@/lib/charts/palette";
import type { PlotModel } from "@/lib/charts/plot-model";
import { pointReading, spokenReading } from "@/lib/charts/point-reading";
import { ActivePlace } from "./active-place";
import type { Kit } from "./kit";
import { LiveTooltip } from "./live-tooltip";
import { plotElement } from "./plot-element";
import type { FrameSize } from "./plot-frame";

export type LivePlotProps = { plot: PlotModel; hint: string; takeFocus: boolean };

const kit: Kit = { Area, AreaChart, Bar, BarChart, CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis };

/** The chart with tooltip and keyboard: arrow keys go from point to point, and each is read out. */
export function LivePlot({ plot, hint, takeFocus }: LivePlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<FrameSize | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const focusOnce = useRef(takeFocus);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const receive = useCallback((svg: SVGSVGElement | null) => {
    if (!svg || !focusOnce.current) return;
    focusOnce.current = false;
    svg.focus();
  }, []);

  const reading = place === null ? null : pointReading(plot, place);
  const live = {
    chart: { "aria-label": hint, accessibilityLayer: true, ref: receive } as const,
    inside: [
      <Tooltip
        key="tooltip"
        content={<LiveTooltip reading={reading} filled={plot.kind !== "line"} />}
        cursor={
          plot.kind === "ranked" || plot.kind === "bar"
            ? { fill: roleColor("rule"), fillOpacity: 0.5 }
            : { stroke: roleColor("quiet") }
        }
        isAnimationActive={false}
      />,
      <ActivePlace key="place" onChange={setPlace} />,
    ],
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on the drawing inside bubble up to here
    <div ref={box} className="chart-live" onKeyDown={plot.kind === "ranked" ? upAndDown : undefined}>
      {size && size.width > 0 ? plotElement(kit, plot, size, live) : null}
      <p className="chart-spoken" aria-live="polite">
        {reading ? spokenReading(reading) : ""}
      </p>
    </div>
  );
}

/** Recharts knows only left and right; in a list of bars people reach for up and down. */
function upAndDown(event: KeyboardEvent<HTMLElement>) {
  const key = event.key === "ArrowDown" ? "ArrowRight" : event.key === "ArrowUp" ? "ArrowLeft" : null;
  if (!key) return;
  event.preventDefault();
  event.target.dispatchEvent(new globalThis.KeyboardEvent("keydown", { key, bubbles: true }));
}
