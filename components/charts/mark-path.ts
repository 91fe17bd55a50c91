import type { SeriesDash, SeriesMark } from "@/lib/charts/chart-model";

/**
 * @param size half the height of the mark; the four shapes look equally large
 * @returns path data of a mark around a point
 */
export function markPath(mark: SeriesMark, x: number, y: number, size: number): string {
  const at = (value: number) => Math.round(value * 10) / 10;
  switch (mark) {
    case "circle":
      return `M${at(x - size)} ${at(y)}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0`;
    case "square": {
      const side = at(size * 1.8);
      return `M${at(x - side / 2)} ${at(y - side / 2)}h${side}v${side}h${-side}z`;
    }
    case "diamond": {
      const reach = at(size * 1.3);
      return `M${at(x)} ${at(y - reach)}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`;
    }
    case "triangle": {
      const reach = at(size * 1.2);
      return `M${at(x)} ${at(y - reach)}l${reach} ${2 * reach}h${-2 * reach}z`;
    }
  }
}

/** `stroke-dasharray` of each dash; a solid line has none. */
export const dashArray: Record<SeriesDash, string | undefined> = {
  solid: undefined,
  dashed: "7 4",
  dotted: "2 3",
};
