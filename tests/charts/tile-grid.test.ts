import { neighbors } from "topojson-client";
import { expect, test } from "vitest";
import { type CityProperties, type CityTopology, projectMap } from "@/lib/charts/project-map";
import { GUANGDONG_TILES, TILE_COLUMNS, TILE_ROWS } from "@/lib/charts/tile-grid";
import guangdong from "@/prisma/data/guangdong-cities.topo.json";

const topology = guangdong as unknown as CityTopology;
const cities = topology.objects.in.geometries;
const code = (at: number) => String((cities[at]?.properties as CityProperties | undefined)?.adcode);
const tile = (city: string) => GUANGDONG_TILES[city] ?? { column: Number.NaN, row: Number.NaN };

test("every city of the map has a tile of its own inside the grid", () => {
  expect(Object.keys(GUANGDONG_TILES).toSorted()).toEqual(cities.map((_, at) => code(at)).toSorted());
  const places = Object.values(GUANGDONG_TILES).map(({ column, row }) => `${column} ${row}`);
  expect(new Set(places).size).toBe(21);
  for (const { column, row } of Object.values(GUANGDONG_TILES)) {
    expect(column).toBeLessThan(TILE_COLUMNS);
    expect(row).toBeLessThan(TILE_ROWS);
  }
});

test("of the cities that border each other, at least nine in ten touch as tiles", () => {
  const pairs = neighbors(cities).flatMap((others, at) =>
    others.filter((other) => other > at).map((other) => [at, other] as const),
  );
  const apart = pairs.filter(([a, b]) => {
    const [one, other] = [tile(code(a)), tile(code(b))];
    return Math.max(Math.abs(one.column - other.column), Math.abs(one.row - other.row)) > 1;
  });
  expect(pairs.length).toBeGreaterThan(30);
  expect(apart.length / pairs.length).toBeLessThanOrEqual(0.1);
});

test("no city lies on the wrong side of one it borders by more than half a tile's turn", () => {
  const map = new Map(projectMap(topology, 640, 462).cities.map((city) => [city.code, city]));
  const wrong = neighbors(cities).flatMap((others, at) =>
    others.flatMap((other) => {
      const [a, b] = [map.get(code(at)), map.get(code(other))];
      if (!a || !b) return [];
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const [tx, ty] = [tile(code(other)).column - tile(code(at)).column, tile(code(other)).row - tile(code(at)).row];
      return dx * tx + dy * ty > 0 ? [] : [`${code(at)} ${code(other)}`];
    }),
  );
  expect(wrong).toEqual([]);
});
