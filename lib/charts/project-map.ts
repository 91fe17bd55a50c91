import { type GeoProjection, geoMercator } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export type CityProperties = { adcode: number };
export type CityTopology = Topology<{ in: GeometryCollection<CityProperties> }>;

export type ProjectedCity = {
  /** Administrative division code, six digits. */
  code: string;
  /** SVG path data in whole units. */
  path: string;
  /** Middle of the largest part, where the name goes. */
  x: number;
  y: number;
};

export type ProjectedMap = {
  cities: ProjectedCity[];
  /** Degrees to map units, rounded to 0.1. */
  place: (longitude: number, latitude: number) => { x: number; y: number };
};

type Ring = [number, number][];

/** Islets smaller than this, in square units, would be specks that cost more than they tell. */
const LEAST_AREA = 1.5;

/**
 * Projects city outlines (Mercator) into a box with a margin, as paths of whole units with relative steps: neighbours
 * share their rounded border, so there are no slits, and the paths weigh a quarter of exact ones.
 *
 * @param width of the box in SVG units
 * @param height of the box in SVG units
 */
export function projectMap(topology: CityTopology, width: number, height: number): ProjectedMap {
  const outlines = feature(topology, topology.objects.in);
  const margin = 8;
  const box: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  const projection = geoMercator().fitExtent(box, outlines);
  return {
    cities: outlines.features.map(({ geometry, properties }) => {
      const polygons =
        geometry.type === "Polygon"
          ? [geometry.coordinates]
          : geometry.type === "MultiPolygon"
            ? geometry.coordinates
            : [];
      const rings = polygons.flat().map((ring) => wholeRing(ring, projection));
      const drawn = rings.filter((ring) => area(ring) >= LEAST_AREA);
      const largest = rings.reduce((best, ring) => (area(ring) > area(best) ? ring : best), rings[0] ?? []);
      return { code: String(properties.adcode), path: drawn.map(ringPath).join(""), ...middle(largest) };
    }),
    place: (longitude, latitude) => {
      const [x, y] = projection([longitude, latitude]) ?? [0, 0];
      return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
    },
  };
}

/** Points in whole units, those that fall together merged. */
function wholeRing(ring: number[][], projection: GeoProjection): Ring {
  const whole: Ring = [];
  for (const [longitude = 0, latitude = 0] of ring) {
    const [x, y] = (projection([longitude, latitude]) ?? [0, 0]).map(Math.round) as [number, number];
    const last = whole[whole.length - 1];
    if (!last || last[0] !== x || last[1] !== y) whole.push([x, y]);
  }
  return whole;
}

function ringPath(ring: Ring): string {
  let path = "";
  let [atX, atY] = [0, 0];
  ring.slice(0, -1).forEach(([x, y], index) => {
    const step = `${x - atX}${y < atY ? "" : " "}${y - atY}`;
    path += index === 0 ? `M${x} ${y}` : index === 1 ? `l${step}` : `${x < atX ? "" : " "}${step}`;
    [atX, atY] = [x, y];
  });
  return path ? `${path}z` : "";
}

/** Shoelace formula, without sign. */
function area(ring: Ring): number {
  return Math.abs(crossings(ring).reduce((sum, { cross }) => sum + cross, 0)) / 2;
}

/** Centroid of the area. */
function middle(ring: Ring): { x: number; y: number } {
  const parts = crossings(ring);
  const double = parts.reduce((sum, { cross }) => sum + cross, 0);
  if (double === 0) return { x: ring[0]?.[0] ?? 0, y: ring[0]?.[1] ?? 0 };
  const x = parts.reduce((sum, part) => sum + part.x * part.cross, 0) / (3 * double);
  const y = parts.reduce((sum, part) => sum + part.y * part.cross, 0) / (3 * double);
  return { x: Math.round(x), y: Math.round(y) };
}

function crossings(ring: Ring): { x: number; y: number; cross: number }[] {
  return ring.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = ring[index] ?? [0, 0];
    return { x: fromX + x, y: fromY + y, cross: fromX * y - x * fromY };
  });
}
