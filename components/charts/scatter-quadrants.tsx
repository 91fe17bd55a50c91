import { cutText } from "@/lib/charts/cut-text";
import { roleColor } from "@/lib/charts/palette";
import type { ScatterChartModel } from "@/lib/charts/scatter-model";
import type { ScatterField } from "./scatter-drawing";
import { textHalo } from "./text-halo";

const SIZE = 11;

/** Two lines that part the field, each with its words, and a word in each quarter, pressed into its outer corner. */
export function scatterQuadrants(quadrants: ScatterChartModel["quadrants"], field: ScatterField) {
  if (!quadrants) return null;
  const [x, y] = [field.x(quadrants.x.value), field.y(quadrants.y.value)];
  const [left, right] = [field.left + 6, field.right - 4];
  const [high, low] = [field.top + 12, field.bottom - 8];
  const [roomLeft, roomRight] = [x - left - 4, right - x - 4];
  const corners = [
    { x: left, y: high, room: roomLeft, anchor: undefined },
    { x: right, y: high, room: roomRight, anchor: "end" as const },
    { x: left, y: low, room: roomLeft, anchor: undefined },
    { x: right, y: low, room: roomRight, anchor: "end" as const },
  ];
  return (
    <>
      <path
        d={`M${x} ${field.top}V${field.bottom}M${field.left} ${y}H${field.right}`}
        stroke={roleColor("quiet")}
        strokeDasharray="2 3"
      />
      <g fontSize={SIZE} {...textHalo}>
        <text x={x} y={field.top - 4} textAnchor={x > (field.left + field.right) / 2 ? "end" : undefined}>
          {quadrants.x.label}
        </text>
        <text x={right} y={y - 4} textAnchor="end">
          {quadrants.y.label}
        </text>
        {corners.map((corner, at) => (
          <text key={`${corner.x} ${corner.y}`} x={corner.x} y={corner.y} textAnchor={corner.anchor}>
            {cutText(quadrants.words[at] ?? "", corner.room, SIZE)}
          </text>
        ))}
      </g>
    </>
  );
}
