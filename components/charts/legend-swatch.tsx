import type { Swatch } from "@/lib/charts/legend-entries";
import { roleColor } from "@/lib/charts/palette";
import { dashArray, markPath } from "./mark-path";

export const SWATCH = { width: 22, height: 12 };
const MIDDLE = { x: SWATCH.width / 2, y: SWATCH.height / 2 };

/** An entry of a legend as it looks in the drawing. Paths only, so that page and picture share it. */
export function swatchPaths(swatch: Swatch) {
  switch (swatch.kind) {
    case "line":
      return (
        <>
          <path
            d={`M0 ${MIDDLE.y}H${SWATCH.width}`}
            stroke={swatch.color}
            strokeWidth={2.25}
            strokeDasharray={dashArray[swatch.dash]}
          />
          <path d={markPath(swatch.mark, MIDDLE.x, MIDDLE.y, 3.5)} fill={swatch.color} />
        </>
      );
    case "mark":
      return <path d={markPath(swatch.mark, MIDDLE.x, MIDDLE.y, 4.5)} fill={swatch.color} />;
    case "area":
      return <path d="M2.5 .5h17v11h-17z" fill={swatch.color} stroke={roleColor("muted")} />;
    case "absent":
      return <path d="M2.5 .5h17v11h-17zM2.5 11.5l11 -11M8.5 11.5l11 -11" fill="none" stroke={roleColor("muted")} />;
  }
}

/** The same as a picture of its own, beside the entry's words. */
export function LegendSwatch({ swatch }: { swatch: Swatch }) {
  return (
    <svg {...SWATCH} viewBox={`0 0 ${SWATCH.width} ${SWATCH.height}`} aria-hidden="true">
      {swatchPaths(swatch)}
    </svg>
  );
}
