import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type CityTopology, projectMap } from "@/lib/charts/project-map";

const topology = JSON.parse(readFileSync("prisma/data/guangdong-cities.topo.json", "utf8")) as CityTopology;
const map = projectMap(topology, 640, 462);

/** Corners of a path of `M x y l dx dy … z` parts. */
function corners(path: string): [number, number][] {
  return path
    .split("M")
    .slice(1)
    .flatMap((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const points: [number, number][] = [];
      for (let at = 0; at < numbers.length; at += 2) {
        x += numbers[at] ?? 0;
        y += numbers[at + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
}

describe("the map", () => {
  test("has all twenty-one cities inside its box", () => {
    expect(map.cities).toHaveLength(21);
    for (const { code, path } of map.cities) {
      expect(code).toMatch(/^44\d{4}$/);
      for (const [x, y] of corners(path)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(640);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(462);
      }
    }
  });

  test("is wound the right way: no outline is the rest of the world", () => {
    for (const { path } of map.cities) {
      const xs = corners(path).map(([x]) => x);
      expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(220);
    }
  });

  test("puts names inside and places where they belong", () => {
    const shaoguan = map.cities.find(({ code }) => code === "440200");
    const zhanjiang = map.cities.find(({ code }) => code === "440800");
    expect(shaoguan?.y).toBeLessThan(zhanjiang?.y ?? 0);
    const inShaoguan = map.place(113.5915, 24.8013);
    expect(Math.hypot(inShaoguan.x - (shaoguan?.x ?? 0), inShaoguan.y - (shaoguan?.y ?? 0))).toBeLessThan(30);
  });

  test("stays light", () => {
    expect(map.cities.map(({ path }) => path).join("").length).toBeLessThan(16_000);
  });
});
