import { absent, type Measured } from "@/lib/domain/absence";
import type { CompareFigure } from "@/lib/schemas/compare/comparison";
import type { Common, Frame } from "../basis/frame";

/** What is compared: some parks, in the order chosen, inside a frame. */
export type CompareScope = { frame: Frame; common: Common; parks: readonly string[] };

/** The figure of every chosen park; outside the universe it does not apply, without a universe it has the frame's reason. */
export function figuresOf(
  { frame, parks }: CompareScope,
  figureOf: (park: string) => Measured,
  isPreliminary: (park: string) => boolean = () => false,
): CompareFigure[] {
  return parks.map((park) => {
    const reason = frame.absence ?? (frame.members?.has(park) ? null : "notApplicable");
    const figure = reason === null ? figureOf(park) : absent(reason);
    return { ...figure, preliminary: figure.value !== null && isPreliminary(park) };
  });
}

/** The universe's own figure of a ratio, or why there is none. */
export const provinceOf = ({ frame }: CompareScope, figure: () => Measured): Measured =>
  frame.absence ? absent(frame.absence) : figure();
