import { textWidth } from "./thin-ticks";

export type MapLabel = { key: string; text: string; x: number; y: number };

const LINE_HEIGHT = 1.15;

/**
 * Chooses the labels that fit without covering one another, in the order given: whoever comes first has the place.
 *
 * @param labels centred on their point
 * @param fontSize in the units of the map
 * @returns keys of the labels that are shown
 */
export function placeLabels(labels: MapLabel[], fontSize: number): Set<string> {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const shown = new Set<string>();
  for (const { key, text, x, y } of labels) {
    const half = textWidth(text, fontSize) / 2;
    const tall = (fontSize * LINE_HEIGHT) / 2;
    const box = { left: x - half, right: x + half, top: y - tall, bottom: y + tall };
    const covers = taken.some(
      (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    );
    if (covers) continue;
    taken.push(box);
    shown.add(key);
  }
  return shown;
}
