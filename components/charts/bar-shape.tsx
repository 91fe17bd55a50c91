import type { ReactElement } from "react";

export type BarPlace = { x?: number; y?: number; width?: number; height?: number };

/** A bar as the shortest path there is; a preliminary one is pale inside a dashed outline. */
export function barShape(
  { x = 0, y = 0, width = 0, height = 0 }: BarPlace,
  color: string,
  preliminary = false,
): ReactElement {
  if (!(Math.abs(width) > 0 && Math.abs(height) > 0)) return <g />;
  const at = (value: number) => Math.round(value * 10) / 10;
  const d = `M${at(x)} ${at(y)}h${at(width)}v${at(height)}h${at(-width)}z`;
  if (!preliminary) return <path d={d} fill={color} />;
  return <path d={d} fill={color} fillOpacity={0.35} stroke={color} strokeDasharray="3 2" />;
}
