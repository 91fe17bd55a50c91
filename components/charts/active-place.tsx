"use client";

import { useEffect } from "react";
import { useActiveTooltipLabel, useIsTooltipActive } from "recharts";

/** Tells which place of the chart the reader is at, by pointer or keyboard; null when at none. Draws nothing. */
export function ActivePlace({ onChange }: { onChange: (place: string | null) => void }) {
  const active = useIsTooltipActive();
  const label = useActiveTooltipLabel();
  const place = active && label !== undefined ? String(label) : null;
  useEffect(() => onChange(place), [place, onChange]);
  return null;
}
