const KIND_OF_PLACE = /(?:(?:\p{Script=Han}族)+自治县|[市县区])$/u;

/** A place's name without what kind of place it is: 韶关市 → 韶关, 连南瑶族自治县 → 连南; 城区, with nothing left to say, stays. */
export function baseName(placeZh: string): string {
  const base = placeZh.replace(KIND_OF_PLACE, "");
  return base.length < 2 ? placeZh : base;
}
