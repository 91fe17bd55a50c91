import { compact } from "./compact";

/** What kind of park a name is about, not which one: nothing begins here that one would look for by its initials. */
const KIND_OF_PARK = /^(?:产业|工业|经济|高新|科技|集聚|转移|开发|部分|片区|分园|园区?$|园?等|[市县区])/u;
/** A park named after another one it is part of: 产业转移工业园|双东分园. */
const INNER_PARK = /(?:工业|产业)园(?!区)/gu;

/**
 * Where the parts of a park's name begin, as places in the compact name: at its beginning, at brackets, strokes and commas,
 * after each place it leads with, and after 工业园 or 产业园 when the name goes on. A part that only says what kind of park
 * it is (产业园, 经济开发区…) is none. So 东莞(韶关)产业转移工业园 has two parts, from 东莞 and from 韶关, and no one finds it
 * by `cy`.
 *
 * @param places names of cities and counties, with and without 市, 县, 区
 */
export function segmentStarts(nameZh: string, places: readonly string[]): number[] {
  const starts = new Set([0]);
  let length = 0;
  for (const part of nameZh.split(/[^\p{L}\p{N}]+/u).map(compact)) {
    const ends = [...part.matchAll(INNER_PARK)].map((found) => found.index + found[0].length);
    for (const begin of [0, ...ends])
      for (const at of startsAfterPlaces(part.slice(begin), places)) starts.add(length + begin + at);
    length += part.length;
  }
  return [...starts].sort((a, b) => a - b);
}

function startsAfterPlaces(text: string, places: readonly string[]): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    if (!KIND_OF_PARK.test(rest)) starts.push(at);
    const led = places.filter((place) => rest.startsWith(place)).map((place) => place.length);
    if (led.length === 0) break;
    at += Math.max(...led);
  }
  return starts;
}
