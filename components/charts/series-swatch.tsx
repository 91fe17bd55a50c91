import type { SeriesDash, SeriesMark } from "@/lib/charts/chart-model";
import { dashArray, markPath } from "./mark-path";

type SwatchProps = { color: string; mark: SeriesMark; dash: SeriesDash; filled: boolean };

/** A series as it looks in the drawing: line with dash and mark, or a filled square where it is an area. */
export function SeriesSwatch({ color, mark, dash, filled }: SwatchProps) {
  return (
    <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
      {filled ? (
        <path d="M5 0h12v12H5z" fill={color} />
      ) : (
        <>
          <path d="M0 6H22" stroke={color} strokeWidth="2.25" strokeDasharray={dashArray[dash]} />
          <path d={markPath(mark, 11, 6, 3.5)} fill={color} />
        </>
      )}
    </svg>
  );
}
