import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apportion } from "@/prisma/seed/apportion";
import { hundredthsText } from "@/prisma/seed/hundredths";
import { copyLine } from "@/prisma/seed/load/copy-line";
import { randomOf } from "@/prisma/seed/random";
import { projectDrafts } from "@/prisma/seed/sample/project-draft";
import { projectPlan } from "@/prisma/seed/sample/project-plan";
import { industryDraw, projectRows } from "@/prisma/seed/sample/project-rows";
import { sampleWorld } from "@/prisma/seed/sample/sample-world";
import { seedOptions } from "@/prisma/seed/seed-options";

describe("apportion", () => {
  const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
  test("splits into whole parts, none negative, that add up exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 45 }), weights, (total, list) => {
        fc.pre(list.some((weight) => weight > 1e-6));
        const parts = apportion(total, list);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
      }),
    );
  });
  test("follows the weights and gives what is left to the largest remainders", () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportion(7, [0.2, 0.5, 0.3])).toEqual([1, 4, 2]);
  });
  test("refuses to split something by nothing", () => {
    expect(() => apportion(1, [0, 0])).toThrow(RangeError);
  });
});

test("hundredths are written as decimals without loss", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 50 }), (n) => {
      const [whole = "", rest = ""] = hundredthsText(n).split(".");
      expect(BigInt(whole) * 100n + BigInt(rest.padEnd(2, "0"))).toBe(BigInt(n));
    }),
  );
});

describe("random streams", () => {
  test("depend on their name alone", () => {
    const first = randomOf(1, "a", "b");
    const other = randomOf(1, "a", "c");
    const draws = Array.from({ length: 5 }, () => [first.uniform(), other.uniform()]);
    const again = randomOf(1, "a", "b");
    expect(Array.from({ length: 5 }, () => again.uniform())).toEqual(draws.map(([x]) => x));
    expect(randomOf(2, "a", "b").uniform()).not.toBe(draws[0]?.[0]);
  });
  test("have the moments they promise", () => {
    const random = randomOf(3, "moments");
    const mean = (draw: () => number) => Array.from({ length: 20_000 }, draw).reduce((sum, x) => sum + x, 0) / 20_000;
    expect(mean(() => random.uniform())).toBeCloseTo(0.5, 1);
    expect(mean(() => random.normal(3, 2))).toBeCloseTo(3, 1);
    expect(mean(() => random.gamma(2.5))).toBeCloseTo(2.5, 1);
    expect(mean(() => random.gamma(0.4))).toBeCloseTo(0.4, 1);
    expect(mean(() => random.weighted([1, 0, 3]))).toBeCloseTo(1.5, 1);
  });
});

test("a park's projects do not depend on which other parks were drawn before", () => {
  const world = sampleWorld(seedOptions(["--projects", "600"]));
  const plan = projectPlan(1, world.parks, 600);
  const rowsOf = (at: number) => {
    const park = world.parks[at] as (typeof world.parks)[number];
    const draw = industryDraw(park, world.mixOf(park));
    return [...projectDrafts(1, park, plan.get(park.code) ?? [], () => 1)].map((draft) =>
      projectRows(park, draw, draft, 9),
    );
  };
  const inOrder = [rowsOf(3), rowsOf(40), rowsOf(80)];
  const backwards = [rowsOf(80), rowsOf(40), rowsOf(3)];
  expect(backwards.reverse()).toEqual(inOrder);
  expect(inOrder.flat().length).toBeGreaterThan(0);
});

test("two loads' grounds are equal, figure by figure", () => {
  const panels = [1, 2].map(() =>
    [...sampleWorld(seedOptions([])).panel].map(([code, { years, funds }]) => [code, [...years], [...funds]]),
  );
  expect(panels[0]).toEqual(panels[1]);
});

describe("lines of a bulk load", () => {
  test("keep tabs, newlines and backslashes inside their cell", () => {
    expect(copyLine(["a", "b"], { a: "x\ty\\z\n", b: null })).toBe("x\\ty\\\\z\\n\t\\N\n");
  });
  test("write lists as arrays, objects as JSON, flags as t and f", () => {
    expect(copyLine(["a", "b", "c"], { a: ["x", "y"], b: { n: 1 }, c: true })).toBe('{"x","y"}\t{"n":1}\tt\n');
  });
});

describe("options", () => {
  test("default to the province's counts, and to the country's when asked", () => {
    expect(seedOptions([])).toMatchObject({ scale: "province", parks: 109, projects: 12_000 });
    expect(seedOptions(["--scale", "national"])).toMatchObject({ parks: 2_700, projects: 1_000_000 });
    expect(seedOptions(["--projects", "500", "--seed", "7"])).toMatchObject({ parks: 109, projects: 500, seed: 7 });
  });
  test("name the one that is wrong", () => {
    expect(() => seedOptions(["--parks", "many"])).toThrow(/--parks/);
    expect(() => seedOptions(["--scale", "world"])).toThrow(/--scale/);
    expect(() => seedOptions(["--size", "1"])).toThrow(/--size/);
  });
});
