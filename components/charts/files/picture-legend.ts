import type { ChartModel } from "@/lib/charts/chart-model";
import { legendEntries } from "@/lib/charts/legend-entries";
import { roleInks } from "@/lib/charts/palette";
import { textWidth } from "@/lib/charts/thin-ticks";
import { namesItself } from "../end-labels";
import { SWATCH } from "../legend-swatch";
import { escapeXml } from "../svg-renderer/write-svg";
import { pictureSwatch } from "./picture-swatch";
import { textBlock } from "./text-block";

type Place = { x: number; y: number; width: number };

const SIZE = 13;
const LINE = 20;
const GAP = 18;

/** The legend of a picture, in lines as many as it takes. @returns its markup, and where the next thing may begin */
export function pictureLegend(model: ChartModel, { x, y, width }: Place): { svg: string; bottom: number } {
  if (namesItself(model, width)) return { svg: "", bottom: y };
  let [svg, bottom] = ["", y];
  for (const { heading, entries } of legendEntries(model)) {
    if (heading) {
      const block = textBlock(heading, { x, y: bottom, width, size: SIZE, color: roleInks.quiet.light });
      svg += block.svg;
      bottom = block.bottom + 2;
    }
    let at = x;
    for (const { label, swatch } of entries) {
      const room = SWATCH.width + 6 + textWidth(label, SIZE);
      if (at > x && at + room > x + width) {
        at = x;
        bottom += LINE;
      }
      const text = `<text x="${at + SWATCH.width + 6}" y="${bottom + 14}" font-size="${SIZE}" fill="${roleInks.ink.light}">${escapeXml(label)}</text>`;
      svg += pictureSwatch(swatch, at, bottom + 3) + text;
      at = Math.round(at + room + GAP);
    }
    if (entries.length > 0) bottom += LINE + 2;
  }
  return { svg, bottom };
}
