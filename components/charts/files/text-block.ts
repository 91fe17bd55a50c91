import { wrapText } from "@/lib/charts/wrap-text";
import { escapeXml } from "../svg-renderer/write-svg";

type Block = { x: number; y: number; width: number; size: number; color: string; weight?: number };

const LINE = 1.45;

/** A paragraph of a picture, broken into lines. @returns its markup, and where the next thing may begin */
export function textBlock(text: string, { x, y, width, size, color, weight }: Block): { svg: string; bottom: number } {
  const lines = wrapText(text, width, size);
  const bold = weight === undefined ? "" : ` font-weight="${weight}"`;
  const svg = lines
    .map((line, at) => {
      const baseline = Math.round(y + size + at * size * LINE);
      return `<text x="${x}" y="${baseline}" font-size="${size}" fill="${color}"${bold}>${escapeXml(line)}</text>`;
    })
    .join("");
  return { svg, bottom: Math.round(y + lines.length * size * LINE) };
}
