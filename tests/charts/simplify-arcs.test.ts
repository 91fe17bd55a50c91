import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type CityTopology, projectMap } from "@/lib/charts/project-map";
import { simplifyArcs } from "@/lib/charts/simplify-arcs";

const topology = JSON.parse(readFileSync("prisma/data/guangdong-cities.topo.json", "utf8")) as CityTopology;

/** Where an arc ends: the sum of its steps. */
const ends = (arcs: CityTopology["arcs"]) =>
  arcs.map((arc) => [0, 1].map((axis) => arc.reduce((sum, step) => sum + (step[axis] ?? 0), 0)));

test("borders lose points but keep where they begin and end", () => {
  const simple = simplifyArcs(topology, 22);
  expect(simple.arcs.flat().length).toBeLessThan(topology.arcs.flat().length * 0.7);
  expect(ends(simple.arcs)).toEqual(ends(topology.arcs));
  expect(simple.arcs.map(([start]) => start)).toEqual(topology.arcs.map(([start]) => start));
});

test("a straight border keeps two points, a corner stays", () => {
  const line = {
    ...topology,
    arcs: [
      [
        [0, 0],
        [5, 1],
        [5, -1],
        [5, 0],
      ],
      [
        [0, 0],
        [9, 0],
        [0, 9],
      ],
    ],
  };
  expect(simplifyArcs(line, 2).arcs).toEqual([
    [
      [0, 0],
      [15, 0],
    ],
    [
      [0, 0],
      [9, 0],
      [0, 9],
    ],
  ]);
});

test("every city is still on the map", () => {
  for (const { path } of projectMap(simplifyArcs(topology, 22), 640, 462).cities)
    expect(path.length).toBeGreaterThan(40);
});
