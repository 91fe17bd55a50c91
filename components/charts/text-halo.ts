import { roleColor } from "@/lib/charts/palette";

/** Keeps words readable over marks and shades in both themes: a rim of the ground around each letter. */
export const textHalo = {
  stroke: roleColor("ground"),
  strokeWidth: 3,
  strokeLinejoin: "round",
  paintOrder: "stroke",
} as const;
