import { textWidth } from "./thin-ticks";

export type PointLabel = {
  key: string;
  text: string;
  x: number;
  y: number /** Radius of the mark it names. */;
  reach: number;
};
export type PlacedLabel = { key: string; text: string; x: number; y: number; anchor: "start" | "end" | "middle" };

type Box = { left: number; right: number; top: number; bottom: number };

const GAP = 3;
/** From the middle of a line of text to its baseline, as a part of the font's size. */
const BASELINE = 0.35;

/**
 * Puts names beside their marks: to the right, to the left, above or below, wherever no other name and no named mark stands and
 * the field does not end. Whoever comes first has the place; a name without one is left out, since its tooltip still tells it.
 *
 * @param field where names may stand
 */
export function placePointLabels(labels: PointLabel[], fontSize: number, field: Box): PlacedLabel[] {
  const taken: Box[] = labels.map(({ x, y, reach }) => ({
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach,
  }));
  return labels.flatMap(({ key, text, x, y, reach }, at) => {
    const width = textWidth(text, fontSize);
    const half = fontSize / 2;
    const beside = reach + GAP;
    const places = [
      { anchor: "start" as const, x: x + beside, y, left: x + beside },
      { anchor: "end" as const, x: x - beside, y, left: x - beside - width },
      { anchor: "middle" as const, x, y: y - beside - half, left: x - width / 2 },
      { anchor: "middle" as const, x, y: y + beside + half, left: x - width / 2 },
    ];
    for (const place of places) {
      const box = { left: place.left, right: place.left + width, top: place.y - half, bottom: place.y + half };
      const outside =
        box.left < field.left || box.right > field.right || box.top < field.top || box.bottom > field.bottom;
      if (outside || taken.some((other, index) => index !== at && overlap(box, other))) continue;
      taken.push(box);
      return [{ key, text, x: place.x, y: place.y + fontSize * BASELINE, anchor: place.anchor }];
    }
    return [];
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
