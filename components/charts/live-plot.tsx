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
    <div ref={box} className="chart-live" onKeyDownCapture={plot.kind === "ranked" ? moveInList : undefined}>
      {size && size.width > 0 ? plotElement(kit, plot, size, live) : null}
      <p className="chart-spoken" aria-live="polite">
        {reading ? spokenReading(reading) : ""}
      </p>
    </div>
  );
}

/**
 * In a list of bars people reach for up and down. Recharts listens to left and right only, and there takes left for
 * the next bar below (recharts 3.10.1, selectChartDirection), so each key is passed on as the one that moves as meant.
 */
const LIST_KEYS: Record<string, string> = {
  ArrowDown: "ArrowLeft",
  ArrowRight: "ArrowLeft",
  ArrowUp: "ArrowRight",
  ArrowLeft: "ArrowRight",
};

function moveInList(event: KeyboardEvent<HTMLElement>) {
  const key = LIST_KEYS[event.key];
  if (!key || !event.nativeEvent.isTrusted) return;
  event.preventDefault();
  event.stopPropagation();
  event.target.dispatchEvent(new globalThis.KeyboardEvent("keydown", { key, bubbles: true }));
}
