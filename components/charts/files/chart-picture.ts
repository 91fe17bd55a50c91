import "server-only";
import { drawnPart } from "@/lib/charts/drawn-part";
import { roleInks } from "@/lib/charts/palette";
import { chartSize } from "../chart-size";
import { drawChart } from "../draw-chart";
import { escapeXml } from "../svg-renderer/write-svg";
import type { LoadedChart } from "./chart-entry";
import { literalDrawing, placedDrawing } from "./literal-drawing";
import { pictureLegend } from "./picture-legend";
import { textBlock } from "./text-block";

/** A picture as SVG text with its size in pixels. */
export type ChartPicture = { svg: string; width: number; height: number };

/** The font first is the one pictures are drawn with here; the others are what readers of the SVG may have. */
const FONTS = "'Noto Sans SC','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";
/** Wider pictures are the same layout, larger: text would else be too small to read in them. */
const MOST_LAID_OUT = 1000;
const MARGIN = 28;
/** A map fills its height at this width. */
const MOST_MAP = 760;
const PROPORTION = 0.46;

/**
 * A chart as a picture that stands alone: sentence, indicator and unit, legend, the drawing of the page, notes, source and cut-off,
 * the mark of sample data, and where it comes from.
 *
 * @param width of the picture in pixels
 */
export function chartPicture({ model, texts }: LoadedChart, width: number): ChartPicture {
  const laidOut = Math.min(width, MOST_LAID_OUT);
  const margin = laidOut < 480 ? 16 : MARGIN;
  const room = laidOut - 2 * margin;
  const [ink, quiet] = [roleInks.ink.light, roleInks.quiet.light];
  let [body, y] = ["", margin - 6];
  const write = (text: string, size: number, color: string, gap: number, weight?: number) => {
    const block = textBlock(text, { x: margin, y: y + gap, width: room, size, color, ...(weight ? { weight } : {}) });
    body += block.svg;
    y = block.bottom;
  };
  write(model.title, 21, ink, 0, 600);
  write(model.subtitle, 14, quiet, 4);
  const legend = pictureLegend(model, { x: margin, y: y + 10, width: room });
  body += legend.svg;
  y = legend.bottom + 8;
  if (model.kind === "multiples") write(model.scaleNote, 13, quiet, 0);

  const part = drawnPart(model);
  const size = chartSize(part, Math.round(room), PROPORTION);
  const wide = part.kind === "map" && part.form === "map" ? Math.min(room, MOST_MAP) : room;
  const high = Math.round((size.height * wide) / size.width);
  const drawing = literalDrawing(drawChart({ part, size }).svg);
  body += placedDrawing(drawing, { x: margin, y, width: wide, height: high });
  y += high + 6;

  for (const note of model.notes) write(note, 12.5, quiet, 3);
  write([model.source, model.cutOff, ...(model.sample ? [`[${model.sample}]`] : [])].join("  ·  "), 12.5, quiet, 3);
  write(`${texts.chart("file.brand")}  ·  ${model.files.permalink}`, 12.5, quiet, 3);

  const height = y + margin - 6;
  const pixels = { width, height: Math.round((height * width) / laidOut) };
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels.width}" height="${pixels.height}" viewBox="0 0 ${laidOut} ${height}" font-family="${FONTS}" role="img">`;
  const named = `<title>${escapeXml(model.title)}</title><desc>${escapeXml(model.summary)}</desc>`;
  const ground = `<rect width="${laidOut}" height="${height}" fill="${roleInks.ground.light}"/>`;
  return { svg: `${head}${named}${ground}${body}</svg>`, ...pixels };
}
