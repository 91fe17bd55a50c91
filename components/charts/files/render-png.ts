import "server-only";
import path from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { roleInks } from "@/lib/charts/palette";
import { Refusal } from "@/lib/domain/refusal";
import type { ChartPicture } from "./chart-picture";

/** Pixels a picture may have: 24 million are 96 MB while it is drawn. */
const MOST_PIXELS = 24_000_000;
const FONT = path.join(process.cwd(), "components/charts/fonts/NotoSansSC-gb2312.ttf");

/** The font has one weight; a thin rim in the colour of ink makes the title stand out as it does on the page. */
const BOLD = ' font-weight="600">';
const STRENGTHENED = ` stroke="${roleInks.ink.light}" stroke-width="0.7">`;

/**
 * A picture as PNG, drawn beside the server's own thread. Its font comes with the project: where a font is missing the renderer
 * leaves text out without a word.
 *
 * @param scale pixels of the file for each pixel of the picture's width
 * @throws Refusal `rule` for more pixels than the server draws
 */
export async function renderPng({ svg, width, height }: ChartPicture, scale: number): Promise<Uint8Array> {
  const [across, high] = [Math.round(width * scale), Math.round(height * scale)];
  if (across * high > MOST_PIXELS)
    throw new Refusal("rule", [
      {
        parameter: "scale",
        code: "picture-too-large",
        values: { value: `${across} × ${high}`, most: MOST_PIXELS / 1_000_000 },
      },
    ]);
  const image = await renderAsync(svg.replaceAll(BOLD, STRENGTHENED), {
    fitTo: { mode: "width", value: across },
    font: { loadSystemFonts: false, fontFiles: [FONT], defaultFontFamily: "Noto Sans SC" },
  });
  return image.asPng();
}
