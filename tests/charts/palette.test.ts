import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { industryColor, industryInks, rampColor, rampInks, roleColor, roleInks } from "@/lib/charts/palette";

type Triple = [number, number, number];
type Theme = "light" | "dark";

const linear = (hex: string): Triple =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Triple;

const times = (matrix: Triple[], [r, g, b]: Triple): Triple =>
  matrix.map((row) => row[0] * r + row[1] * g + row[2] * b) as Triple;

/** Ottosson 2020. */
function okLab(rgb: Triple): Triple {
  const cone = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt) as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cone,
  );
}

/** Machado, Oliveira, Fernandes 2009, severity 1. */
const sights: Record<string, Triple[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe.each<Theme>(["light", "dark"])("in the %s theme", (theme) => {
  const ground = roleInks.ground[theme];

  test.each(Object.keys(sights))("industries stay apart in %s sight", (sight) => {
    const seen = Object.values(industryInks).map((ink) => {
      const rgb = times(sights[sight] ?? [], linear(ink[theme]));
      return okLab(rgb.map((part) => Math.min(1, Math.max(0, part))) as Triple);
    });
    for (const [index, one] of seen.entries()) {
      for (const other of seen.slice(0, index)) {
        expect(Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])).toBeGreaterThan(0.07);
      }
    }
  });

  test("marks stand out 3:1 from the ground, text 4.5:1", () => {
    for (const ink of Object.values(industryInks)) expect(contrast(ink[theme], ground)).toBeGreaterThanOrEqual(3);
    for (const role of ["primary", "secondary", "tertiary", "muted"] as const) {
      expect(contrast(roleInks[role][theme], ground)).toBeGreaterThanOrEqual(3);
    }
    for (const role of ["ink", "quiet", "primary"] as const) {
      expect(contrast(roleInks[role][theme], ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("the ramp goes in even steps of lightness", () => {
    const lightness = rampInks.map((ink) => okLab(linear(ink[theme]))[0]);
    const steps = lightness.slice(1).map((value, index) => value - (lightness[index] ?? 0));
    for (const step of steps) expect(Math.abs(step)).toBeCloseTo(0.115, 2);
  });
});

test("the style sheet has the palette's values in both themes", () => {
  const sheet = readFileSync("components/charts/charts.css", "utf8");
  const inks = [...Object.entries(industryInks), ...Object.entries(roleInks)].map(([name, ink]) => ({
    name: name.replaceAll("_", "-"),
    ink,
  }));
  const all = [...inks, ...rampInks.map((ink, index) => ({ name: `ramp-${index + 1}`, ink }))];
  for (const { name, ink } of all) {
    const written = [...sheet.matchAll(new RegExp(`--chart-${name}: (#\\w{6});`, "g"))].map((match) => match[1]);
    expect(written, name).toEqual([ink.light, ink.dark, ink.dark]);
  }
});

test("colours are variables with the light value for pictures outside the page", () => {
  expect(industryColor("food")).toBe("var(--chart-food,#116d49)");
  expect(industryColor("unheard_of")).toBe(industryColor("other"));
  expect(roleColor("ink")).toBe("var(--chart-ink,#1b1f26)");
  expect(rampColor(9)).toBe(rampColor(4));
});
