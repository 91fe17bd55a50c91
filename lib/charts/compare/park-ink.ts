import type { SeriesDash, SeriesMark } from "../chart-model";
import { type IndustryGroupCode, industryColor, roleColor } from "../palette";

/** Eight inks of the palette, any two of which stay apart. No industry appears on a chart of parks, so they can serve here. */
const INKS: readonly IndustryGroupCode[] = [
  "electronic_information",
  "electrical_appliances",
  "food",
  "petrochemical",
  "equipment",
  "textile_light",
  "biomedicine",
  "materials",
];
const MARKS: readonly SeriesMark[] = ["circle", "square", "diamond", "triangle"];
const DASHES: readonly SeriesDash[] = ["solid", "dashed", "dotted"];

/** Parks that have a colour of their own; more cannot be told apart. */
export const COLORED_PARKS = INKS.length;

/** How the park at a place among the chosen ones is drawn: never two with the same mark and dash, whatever their colour. */
export function parkInk(index: number): { color: string; mark: SeriesMark; dash: SeriesDash } {
  const ink = INKS[index];
  return {
    color: ink ? industryColor(ink) : roleColor("muted"),
    mark: MARKS[index % MARKS.length] ?? "circle",
    dash: DASHES[Math.floor(index / MARKS.length) % DASHES.length] ?? "solid",
  };
}
