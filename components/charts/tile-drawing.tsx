import type { ReactElement } from "react";
import type { MapChartModel } from "@/lib/charts/chart-model";
import { roleColor } from "@/lib/charts/palette";
import { textWidth } from "@/lib/charts/thin-ticks";
import { GUANGDONG_TILES, TILE_COLUMNS, TILE_ROWS } from "@/lib/charts/tile-grid";
import { DrawnPlace } from "./drawn-place";
import { placeTitle } from "./map-drawing";
import { textHalo } from "./text-halo";

const TILE = 80;
const GAP = 3;
/** Room inside a tile for words. */
const INNER = TILE - GAP - 8;
const VALUE_FONT = 11.5;

export const TILES_SIZE = { width: TILE * TILE_COLUMNS, height: TILE * TILE_ROWS };

type Tiled = Pick<MapChartModel, "cities" | "bands">;

/** Every city as a square of one size in its shade, with name and value; a link where it leads somewhere. */
export function tileDrawing({ cities, bands }: Tiled): ReactElement {
  const known = new Map(cities.map((city) => [city.code, city]));
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around the drawing carries its summary
    <svg
      viewBox={`0 0 ${TILES_SIZE.width} ${TILES_SIZE.height}`}
      fontSize={13}
      textAnchor="middle"
      fill={roleColor("ink")}
    >
      {Object.entries(GUANGDONG_TILES)
        .toSorted(([, a], [, b]) => a.row - b.row || a.column - b.column)
        .map(([code, { column, row }]) => {
          const [x, y] = [column * TILE, row * TILE];
          const city = known.get(code);
          if (!city) return <path key={code} d={square(x, y)} fill="none" stroke={roleColor("rule")} />;
          const { label, figure, point, band, href } = city;
          const color = band === null ? undefined : bands[band]?.color;
          return (
            <DrawnPlace key={code} href={href} title={placeTitle(label, point)}>
              <path
                d={square(x, y)}
                fill={color ?? roleColor("ground")}
                stroke={color ? undefined : roleColor("muted")}
              />
              {color ? null : <path d={hatch(x, y)} stroke={roleColor("rule")} />}
              <text x={x + TILE / 2} y={y + 36} fontWeight={600} {...textHalo}>
                {label}
              </text>
              {textWidth(figure, VALUE_FONT) <= INNER ? (
                <text x={x + TILE / 2} y={y + 54} fontSize={VALUE_FONT} {...textHalo}>
                  {figure}
                </text>
              ) : null}
            </DrawnPlace>
          );
        })}
    </svg>
  );
}

const square = (x: number, y: number): string => `M${x + 1} ${y + 1}h${TILE - GAP}v${TILE - GAP}h${GAP - TILE}z`;

/** Two strokes across say "no value" without a colour. */
const hatch = (x: number, y: number): string =>
  `M${x + 1} ${y + 40}l39 -39M${x + 1} ${y + TILE - 2}l${TILE - GAP} ${GAP - TILE}M${x + 40} ${y + TILE - 2}l38 -38`;
