"use client";

import type { PointReading } from "@/lib/charts/point-reading";
import { LegendSwatch } from "./legend-swatch";

/** What is to be read at the pointer. Hidden from screen readers, which hear it from the live region instead. */
export function LiveTooltip({ reading, filled }: { reading: PointReading | null; filled: boolean }) {
  if (!reading) return null;
  return (
    <div className="chart-tooltip" aria-hidden="true">
      <p>{reading.heading}</p>
      <ul>
        {reading.rows.map(({ key, label, text, color, mark, dash }) => (
          <li key={key}>
            <LegendSwatch swatch={filled ? { kind: "area", color } : { kind: "line", color, mark, dash }} />
            <span>{label}</span>
            <b>{text}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
