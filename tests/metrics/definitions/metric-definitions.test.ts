import { readdirSync } from "node:fs";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { CITED_PRACTICES, literature } from "@/lib/metrics/definitions/citations";
import { METRIC_GROUPS, METRIC_UNITS, type MetricDefinition } from "@/lib/metrics/definitions/metric-definition";
import { METRIC_DEFINITIONS } from "@/lib/metrics/definitions/metric-definitions";
import { FORMULA_WORDS } from "@/lib/metrics/formula/formula";
import { STEP_TERMS } from "@/lib/schemas/methods/metric-example";

/** Metric files that serve a page of their own instead of being a metric. */
const BUILDING_BLOCKS = ["agreement"];

const definitions: readonly MetricDefinition[] = METRIC_DEFINITIONS;
const files = readdirSync("lib/metrics", { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => entry.name.replace(/\.ts$/, ""));

test("every file of lib/metrics is described by a definition or known as a building block", () => {
  const described = new Set(definitions.flatMap((definition) => definition.files));
  expect(files.filter((file) => !described.has(file) && !BUILDING_BLOCKS.includes(file))).toEqual([]);
  expect([...described].filter((file) => !files.includes(file))).toEqual([]);
});

test("keys are unique anchors, groups come in order, and every group and unit is used", () => {
  const keys = definitions.map(({ id }) => id);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
  const groups = definitions.map(({ group }) => METRIC_GROUPS.indexOf(group));
  expect(groups).toEqual(groups.toSorted((a, b) => a - b));
  expect(new Set(definitions.map(({ group }) => group))).toEqual(new Set(METRIC_GROUPS));
  expect(new Set(definitions.map(({ unit }) => unit))).toEqual(new Set(METRIC_UNITS));
});

describe.each(LOCALES)("in %s", (locale) => {
  const t = createTranslator({
    locale,
    messages: MESSAGES[locale],
    namespace: "method",
    onError: (error) => {
      throw error;
    },
  });

  test.each(METRIC_DEFINITIONS)("$id has name, meaning, symbols, edge cases and at least one source", (definition) => {
    for (const part of ["name", "meaning", "symbols", "edges"] as const)
      expect(t(`metrics.${definition.id}.${part}`)).toMatch(/\S/);
    expect(definition.citations.length).toBeGreaterThan(0);
    for (const citation of definition.citations) {
      const practice = CITED_PRACTICES.find((known) => known === citation);
      expect(practice ? t(`citation.${practice}`) : literature(citation)).toMatch(/\S/);
    }
    expect(definition.formula.length).toBeGreaterThan(0);
  });

  test("names every word of a formula and every term of an example", () => {
    for (const word of FORMULA_WORDS) expect(t(`word.${word}`)).toMatch(/\S/);
    for (const term of STEP_TERMS) expect(t(`term.${term}`)).toMatch(/\S/);
  });
});
