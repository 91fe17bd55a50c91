import type { Arc, Topology } from "topojson-specification";

type Point = [number, number];

/**
 * Leaves out points of borders that lie nearer than a tolerance to the line without them (Douglas and Peucker 1973).
 * It works on the arcs neighbours share, so their common border stays common and no slits open.
 *
 * @param topology quantised, arcs as steps
 * @param tolerance in steps of the quantisation
 */
export function simplifyArcs<Simplified extends Topology>(topology: Simplified, tolerance: number): Simplified {
  return { ...topology, arcs: topology.arcs.map((arc) => toSteps(kept(toPoints(arc), tolerance))) };
}

function kept(points: Point[], tolerance: number): Point[] {
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last || points.length < 3) return points;
  let farthest = 0;
  let at = 0;
  points.forEach((point, index) => {
    const distance = distanceToLine(point, first, last);
    if (distance > farthest) [farthest, at] = [distance, index];
  });
  if (farthest <= tolerance) return [first, last];
  return [...kept(points.slice(0, at + 1), tolerance), ...kept(points.slice(at), tolerance).slice(1)];
}

/** Distance to the segment from `a` to `b`; to the point itself where an arc closes on its start. */
function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function toPoints(arc: Arc): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x, y];
  });
}

function toSteps(points: Point[]): Arc {
  return points.map(([x, y], index) => {
    const [fromX, fromY] = points[index - 1] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
}
