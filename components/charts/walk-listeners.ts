import type { PackedCells } from "@/lib/charts/pack-cells";
import type { WalkDirection } from "@/lib/charts/walk-places";
import { cellsGround } from "./cells-ground";
import { marksGround, type WalkGround } from "./marks-ground";
import type { ShownPlace } from "./walk";

const DIRECTIONS: Record<string, WalkDirection> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/**
 * Lets arrow keys lead to the place that lies that way, Home and End to the first and last, Page Up and Page Down from one to the
 * next so that none is out of reach; Enter opens the place's page, Escape leaves. The pointer shows what lies under it.
 *
 * @param box holds the drawings, of which the style sheet shows one
 * @param show is told the place on every step, null when the reader leaves
 * @returns takes the listeners away
 */
export function walkListeners(
  box: HTMLElement,
  cells: PackedCells | null,
  show: (place: ShownPlace | null) => void,
): () => void {
  const grounds = new Map<SVGSVGElement, WalkGround>();
  let at = -1;

  const drawing = () =>
    [...box.querySelectorAll<SVGSVGElement>(".chart-still svg")].find((svg) => svg.getBoundingClientRect().width > 0);
  const groundOf = (svg: SVGSVGElement): WalkGround => {
    const size = svg.closest(".chart-narrow") ? "narrow" : "wide";
    const ground = grounds.get(svg) ?? (cells ? cellsGround(cells, size) : marksGround(svg));
    grounds.set(svg, ground);
    return ground;
  };
  const go = (svg: SVGSVGElement, to: number) => {
    at = to;
    const place = groundOf(svg).place(to);
    show(place ? onPage(place, svg, box) : null);
  };

  const listeners = {
    keydown: (event: KeyboardEvent) => {
      const svg = drawing();
      if (!svg || event.ctrlKey || event.metaKey || event.altKey) return;
      const ground = groundOf(svg);
      const direction = DIRECTIONS[event.key];
      const last = ground.count - 1;
      const target = direction
        ? at < 0
          ? 0
          : ground.beside(at, direction)
        : { Home: 0, End: last, PageDown: Math.min(last, at + 1), PageUp: Math.max(0, at - 1), Escape: -1 }[event.key];
      if (target === undefined) {
        const href = event.key === "Enter" ? ground.place(at)?.href : null;
        if (href && event.target === box) window.location.assign(href);
        return;
      }
      event.preventDefault();
      go(svg, target);
    },
    pointermove: (event: PointerEvent) => {
      const svg = drawing();
      if (!svg) return;
      const { left, top, width } = svg.getBoundingClientRect();
      const unit = svg.viewBox.baseVal.width / width;
      const [x, y] = [(event.clientX - left) * unit, (event.clientY - top) * unit];
      const to = groundOf(svg).under(x, y, event.target as Element | null);
      if (to !== at) go(svg, to);
    },
    leave: () => {
      at = -1;
      show(null);
    },
  };
  box.addEventListener("keydown", listeners.keydown);
  box.addEventListener("pointermove", listeners.pointermove);
  box.addEventListener("pointerleave", listeners.leave);
  box.addEventListener("focusout", listeners.leave);
  return () => {
    box.removeEventListener("keydown", listeners.keydown);
    box.removeEventListener("pointermove", listeners.pointermove);
    box.removeEventListener("pointerleave", listeners.leave);
    box.removeEventListener("focusout", listeners.leave);
  };
}

/** A place in units of the drawing as pixels of the box. */
function onPage(place: NonNullable<ReturnType<WalkGround["place"]>>, svg: SVGSVGElement, box: HTMLElement): ShownPlace {
  const [drawn, around] = [svg.getBoundingClientRect(), box.getBoundingClientRect()];
  const pixel = drawn.width / svg.viewBox.baseVal.width;
  return {
    ...place,
    left: place.left * pixel + drawn.left - around.left,
    top: place.top * pixel + drawn.top - around.top,
    width: place.width * pixel,
    height: place.height * pixel,
    boxWidth: around.width,
  };
}
