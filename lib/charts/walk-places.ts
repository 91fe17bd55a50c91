/** A place in a drawing, in its units: its box, and what is read there, the place's name first. */
export type WalkPlace = {
  left: number;
  top: number;
  width: number;
  height: number;
  lines: string[];
  href: string | null;
};

export type WalkDirection = "left" | "right" | "up" | "down";

const middle = ({ left, top, width, height }: WalkPlace) => ({ x: left + width / 2, y: top + height / 2 });
/** How much more a step aside counts than a step ahead, so that a walk keeps its line. */
const ASIDE = 2;

/**
 * The place next to another in a direction: the nearest ahead, steps aside counting double; what lies more aside than ahead
 * only when nothing else is there.
 *
 * @returns index of the place; `from` itself where nothing lies that way
 */
export function placeBeside(places: readonly WalkPlace[], from: number, direction: WalkDirection): number {
  const start = places[from];
  if (!start) return places.length > 0 ? 0 : from;
  const { x, y } = middle(start);
  let best = { at: from, narrow: false, score: Number.POSITIVE_INFINITY };
  places.forEach((place, at) => {
    const to = middle(place);
    const [dx, dy] = [to.x - x, to.y - y];
    const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction];
    const aside = Math.abs(direction === "left" || direction === "right" ? dy : dx);
    if (at === from || ahead <= 0.5) return;
    const narrow = aside <= ahead;
    const score = ahead + ASIDE * aside;
    if ((narrow && !best.narrow) || (narrow === best.narrow && score < best.score)) best = { at, narrow, score };
  });
  return best.at;
}

/** The place whose middle is nearest to a point, or -1 where none is within reach. */
export function nearestPlace(places: readonly WalkPlace[], x: number, y: number, reach: number): number {
  let best = { at: -1, distance: reach };
  places.forEach((place, at) => {
    const to = middle(place);
    const distance = Math.hypot(to.x - x, to.y - y);
    if (distance <= best.distance) best = { at, distance };
  });
  return best.at;
}
