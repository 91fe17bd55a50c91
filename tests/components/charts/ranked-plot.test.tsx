import { expect, test } from "vitest";
import { drawChart } from "@/components/charts/draw-chart";
import { drawnPart } from "@/lib/charts/drawn-part";
import { prepareRanked } from "@/lib/charts/prepare-ranked";
import { wording, write } from "../../charts/chart-fixtures";

/** Where a text begins or ends, and to which side it runs. */
const placeOf = (svg: string, text: string) => {
  const [, attributes = ""] = new RegExp(`<text([^>]*)>${text}</text>`).exec(svg) ?? [];
  return { x: Number(/ x="([^"]+)"/.exec(attributes)?.[1]), anchor: / text-anchor="(\w+)"/.exec(attributes)?.[1] };
};

test("a bar below zero has its value on its far side, and no name stands on a bar", () => {
  const model = prepareRanked({
    wording,
    rows: [
      { key: "a", label: "rising", value: { value: 8 } },
      { key: "b", label: "falling", value: { value: -4 } },
    ],
    shown: 2,
    valueHeading: "x",
    write: { ...write, full: (value) => `value ${value}` },
    summarise: () => "",
  });
  const svg = drawChart({ part: drawnPart(model), size: { width: 580, height: 60 } }).svg;
  const [up, down] = [placeOf(svg, "value 8"), placeOf(svg, "value -4")];
  const [rising, falling] = [placeOf(svg, "rising"), placeOf(svg, "falling")];
  expect(down.anchor).toBe("end");
  expect(up.anchor).not.toBe("end");
  expect(rising.x).toBe(falling.x);
  expect(falling.x).toBeLessThan(down.x);
  expect(down.x).toBeLessThan(up.x);
});
