import { nearestPlace, placeBeside, type WalkDirection, type WalkPlace } from "@/lib/charts/walk-places";

/** What a walk goes through: places by number, and how one leads to another. */
export type WalkGround = {
  count: number;
  place: (at: number) => WalkPlace | null;
  beside: (from: number, direction: WalkDirection) => number;
  /** The place at a point of the drawing, -1 where there is none. */
  under: (x: number, y: number, target: Element | null) => number;
};

const PLACES = "a, .chart-place";
/** How near, in units of the drawing, a pointer must come to a mark to mean it. */
const REACH = 24;

/**
 * The marks of a drawing as places. Their titles become names, for once the walk shows what is read at them the browser's own
 * tooltip would say it twice; and since arrow keys lead from one to the next, Tab passes them by.
 */
export function marksGround(svg: SVGSVGElement): WalkGround {
  const elements = [...svg.querySelectorAll<SVGGraphicsElement>(PLACES)].filter(titled);
  const places = elements.map(placeOf);
  return {
    count: places.length,
    place: (at) => places[at] ?? null,
    beside: (from, direction) => placeBeside(places, from, direction),
    under: (x, y, target) => {
      const hit = elements.indexOf(target?.closest(PLACES) as SVGGraphicsElement);
      return hit >= 0 ? hit : nearestPlace(places, x, y, REACH);
    },
  };
}

function titled(element: SVGGraphicsElement): boolean {
  const title = element.querySelector("title");
  if (title) {
    element.dataset.lines = title.textContent ?? "";
    element.setAttribute("aria-label", (title.textContent ?? "").replaceAll("\n", ", "));
    if (element.localName === "a") element.setAttribute("tabindex", "-1");
    else element.setAttribute("role", "img");
    title.remove();
  }
  return element.dataset.lines !== undefined;
}

function placeOf(element: SVGGraphicsElement): WalkPlace {
  const { x, y, width, height } = element.getBBox();
  return {
    left: x,
    top: y,
    width,
    height,
    lines: (element.dataset.lines ?? "").split("\n"),
    href: element.getAttribute("href"),
  };
}
