import type { ReactElement } from "react";
import type { MapChartModel } from "@/lib/charts/chart-model";
import { cutText } from "@/lib/charts/cut-text";
import { roleColor } from "@/lib/charts/palette";
import { textWidth } from "@/lib/charts/thin-ticks";
import { GUANGDONG_TILES, TILE_COLUMNS, TILE_ROWS } from "@/lib/charts/tile-grid";
import { DrawnPlace } from "./drawn-place";
import { placeTitle } from "./map-drawing";
import type { FrameSize } from "./plot-frame";
import { textHalo } from "./text-halo";

const GAP = 3;
/** Larger tiles would make 21 numbers look like a poster. */
const MOST_TILE = 92;

type Tiled = Pick<MapChartModel, "cities" | "bands">;

/** Size of the tiles at a width. */
export function tilesSize(width: number): FrameSize {
  const tile = Math.min(MOST_TILE, Math.floor(width / TILE_COLUMNS));
  return { width, height: tile * TILE_ROWS };
}

/** Every city as a square of one size in its shade, with name and value; a link where it leads somewhere. */
export function tileDrawing({ cities, bands }: Tiled, size: FrameSize): ReactElement {
  const known = new Map(cities.map((city) => [city.code, city]));
  const tile = size.height / TILE_ROWS;
  const [font, valueFont] = tile < 60 ? [9, 9] : [13, 11.5];
  const inner = tile - GAP - 4;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around the drawing carries its summary
    <svg viewBox={`0 0 ${size.width} ${size.height}`} fontSize={font} textAnchor="middle" fill={roleColor("ink")}>
      {Object.entries(GUANGDONG_TILES)
        .toSorted(([, a], [, b]) => a.row - b.row || a.column - b.column)
        .map(([code, { column, row }]) => {
          const [x, y] = [column * tile, row * tile];
          const city = known.get(code);
          if (!city) return <path key={code} d={square(x, y, tile)} fill="none" stroke={roleColor("rule")} />;
          const { label, figure, point, band, href } = city;
          const color = band === null ? undefined : bands[band]?.color;
          return (
            <DrawnPlace key={code} href={href} title={placeTitle(label, point)}>
              <path
                d={square(x, y, tile)}
                fill={color ?? roleColor("ground")}
                stroke={color ? undefined : roleColor("muted")}
              />
              {color ? null : <path d={stroke(x, y, tile)} stroke={roleColor("rule")} />}
              <text x={x + tile / 2} y={y + tile * 0.46} fontWeight={600} {...textHalo}>
                {cutText(label, inner, font)}
              </text>
              {textWidth(figure, valueFont) <= inner ? (
                <text x={x + tile / 2} y={y + tile * 0.46 + valueFont * 1.5} fontSize={valueFont} {...textHalo}>
                  {figure}
                </text>
              ) : null}
            </DrawnPlace>
          );
        })}
    </svg>
  );
}

const square = (x: number, y: number, tile: number): string =>
  `M${x + 1} ${y + 1}h${tile - GAP}v${tile - GAP}h${GAP - tile}z`;

/** A stroke across says "no value" without a colour. */
const stroke = (x: number, y: number, tile: number): string =>
  `M${x + 1} ${y + tile - GAP + 1}l${tile - GAP} ${GAP - tile}`;
