"use client";

import { type RefObject, useEffect, useState } from "react";
import type { PackedCells } from "@/lib/charts/pack-cells";
import type { WalkPlace } from "@/lib/charts/walk-places";
import { walkListeners } from "./walk-listeners";

export type WalkProps = { box: RefObject<HTMLDivElement | null>; cells: PackedCells | null };

/** A place of the drawing where it stands on the page, in pixels from the upper left of the drawing's box. */
export type ShownPlace = WalkPlace & { boxWidth: number };

/** Room a tooltip needs to the right of a place; nearer to the edge it stands to the left. */
const TOOLTIP_ROOM = 220;
const LEAST_MARK = 10;

/** Shows and reads out where the reader is in a drawing: a frame around the place, a tooltip beside it, its words spoken. */
export function Walk({ box, cells }: WalkProps) {
  const [place, setPlace] = useState<ShownPlace | null>(null);

  useEffect(() => (box.current ? walkListeners(box.current, cells, setPlace) : undefined), [box, cells]);

  return (
    <div className="chart-walk">
      {place ? <Shown place={place} /> : null}
      <p className="chart-spoken" aria-live="polite">
        {place?.lines.join(", ")}
      </p>
    </div>
  );
}

function Shown({ place }: { place: ShownPlace }) {
  const { left, top, width, height, boxWidth, lines } = place;
  const [wide, high] = [Math.max(LEAST_MARK, width), Math.max(LEAST_MARK, height)];
  const [x, y] = [left - (wide - width) / 2, top - (high - height) / 2];
  const leftward = x + wide + TOOLTIP_ROOM > boxWidth;
  const [heading, ...rest] = lines;
  return (
    <>
      <div className="chart-walk-mark" style={{ left: x, top: y, width: wide, height: high }} />
      <div
        className="chart-tooltip chart-walk-tip"
        aria-hidden="true"
        style={leftward ? { right: boxWidth - x + 8, top: y } : { left: x + wide + 8, top: y }}
      >
        <p>{heading}</p>
        {rest.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  );
}
