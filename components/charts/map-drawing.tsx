import type { ReactElement } from "react";
import type { ChartPoint, MapChartModel } from "@/lib/charts/chart-model";
import type { DrawnPart } from "@/lib/charts/drawn-part";
import { roleColor } from "@/lib/charts/palette";
import { placeLabels } from "@/lib/charts/place-labels";
import type { ProjectedMap } from "@/lib/charts/project-map";
import { separatePlaces } from "@/lib/charts/separate-places";
import { DrawnPlace } from "./drawn-place";
import { circleRadius, MAP_SIZE, NARROW_FONT, WIDE_FONT } from "./map-scale";

type MapPart = Extract<DrawnPart, { kind: MapChartModel["kind"] }>;

/** Distance between parks whose published points coincide (several share their county's seat). */
const GAP = 6;

const SIZE_LEGEND = { x: 440, y: 385 };

/** Cities in their shades, parks as circles above them, names above all; each a link with its value as title. */
export function mapDrawing(model: MapPart, map: ProjectedMap): ReactElement {
  const outlines = new Map(map.cities.map((city) => [city.code, city]));
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around the drawing carries its summary
    <svg viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`} fontSize={WIDE_FONT}>
      <g stroke={roleColor("ground")} strokeLinejoin="round">
        {surroundings(model, map)}
        {model.cities.map(({ code, label, point, band, href }) => (
          <DrawnPlace key={code} href={href} title={placeTitle(label, point)}>
            <path
              d={outlines.get(code)?.path ?? ""}
              fill={(band === null ? undefined : model.bands[band]?.color) ?? roleColor("rule")}
            />
          </DrawnPlace>
        ))}
      </g>
      <g fill={roleColor("secondary")} fillOpacity={0.92} stroke={roleColor("ground")}>
        {parkCircles(model, map)}
      </g>
      {sizeLegend(model)}
      <g
        className="chart-map-names"
        fill={roleColor("ink")}
        stroke={roleColor("ground")}
        strokeWidth={3}
        strokeLinejoin="round"
        paintOrder="stroke"
        textAnchor="middle"
      >
        {cityNames(model, outlines)}
      </g>
    </svg>
  );
}

/** Cities the chart is not about, as their outline alone: they show where the others lie. */
function surroundings(model: MapPart, map: ProjectedMap): ReactElement | null {
  const shown = new Set(model.cities.map(({ code }) => code));
  const d = map.cities.flatMap(({ code, path }) => (shown.has(code) ? [] : [path])).join("");
  return d ? <path d={d} fill={roleColor("ground")} stroke={roleColor("rule")} /> : null;
}

/** The greatest first, so that small circles lie on top of great ones and can be reached. */
function parkCircles(model: MapPart, map: ProjectedMap): ReactElement[] {
  const radius = circleRadius(model);
  const placed = separatePlaces(
    model.parks.map((park) => ({ ...park, ...map.place(park.longitude, park.latitude) })),
    GAP,
  );
  return placed
    .sort((a, b) => (b.point.value ?? -1) - (a.point.value ?? -1) || a.code.localeCompare(b.code))
    .map(({ code, label, point, href, x, y }) => (
      <DrawnPlace key={code} href={href} title={placeTitle(label, point)}>
        {point.value === null ? (
          <circle cx={x} cy={y} r={radius(null)} fill="none" stroke={roleColor("secondary")} />
        ) : (
          <circle cx={x} cy={y} r={radius(point.value)} />
        )}
      </DrawnPlace>
    ));
}

/** Stands in the sea inside the map, so that it grows and shrinks with the circles it explains. */
function sizeLegend(model: MapPart): ReactElement[] {
  const radius = circleRadius(model);
  return model.sizes.map(({ value, label }, index) => {
    const y = SIZE_LEGEND.y + index * 32;
    return (
      <g key={label} fill={roleColor("quiet")}>
        <circle cx={SIZE_LEGEND.x} cy={y} r={radius(value)} fill={roleColor("secondary")} />
        <text x={SIZE_LEGEND.x + 24} y={y + 5}>
          {label}
        </text>
      </g>
    );
  });
}

/** Cities with greater values keep their names where there is no room for all, first of all on small screens. */
function cityNames(model: MapPart, outlines: Map<string, { x: number; y: number }>): ReactElement[] {
  const labels = model.cities
    .flatMap(({ code, label, point }) => {
      const at = outlines.get(code);
      return at ? [{ key: code, text: label, x: at.x, y: at.y, value: point.value ?? -1 }] : [];
    })
    .sort((a, b) => b.value - a.value);
  const narrow = placeLabels(labels, NARROW_FONT);
  const wide = placeLabels(
    [...labels].sort((a, b) => Number(narrow.has(b.key)) - Number(narrow.has(a.key))),
    WIDE_FONT,
  );
  return labels
    .filter(({ key }) => wide.has(key))
    .map(({ key, text, x, y }) => (
      <text key={key} x={x} y={y + 4} className={narrow.has(key) ? undefined : "chart-wide"}>
        {text}
      </text>
    ));
}

/** A place and what is read there; of an absent value the reason. */
export function placeTitle(label: string, point: ChartPoint): string {
  return `${label}: ${point.value === null ? `${point.label} ${point.reason}` : point.label}`;
}
