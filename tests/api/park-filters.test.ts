import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { levelCode } from "@/lib/domain/park-level";
import { THRESHOLD_FIELDS, type ThresholdField } from "@/lib/domain/park-threshold";
import { parsePeriod } from "@/lib/domain/period";
import { loadDataset } from "@/lib/loaders/dataset";
import { loadParkPage } from "@/lib/loaders/parks/parks";
import type { Meta } from "@/lib/schemas/api/meta";
import type { Park } from "@/lib/schemas/api/park";
import { askApi, askJson } from "./ask-api";
import { readCsv } from "./read-csv";

type Parks = { data: Park[]; meta: Meta };

/** A filter as a parameter, and what it means of a park. */
type Filter = { name: string; value: string; holds: (park: Park) => boolean };

const bound = (field: ThresholdField, side: "From" | "Under", at: number): Filter => ({
  name: `${field}${side}`,
  value: String(at),
  holds: ({ [field]: value }) => value !== null && (side === "From" ? value >= at : value < at),
});

const words = (name: string, values: string[], of: (park: Park) => string | null | string[]): Filter => ({
  name,
  value: values.join(","),
  holds: (park) => [of(park)].flat().some((value) => value !== null && values.includes(value)),
});

describe.each(["2024", "2025-08", "2016"])("the list of parks of %s", (period) => {
  let all: Park[];
  beforeAll(async () => {
    all = (await askJson<Parks>(`/parks?period=${period}&pageSize=500`)).data;
  });

  const ask = (filters: Filter[], more = "") =>
    askJson<Parks>(
      `/parks?${new URLSearchParams([["period", period], ...filters.map(({ name, value }) => [name, value])])}${more}`,
    );

  test("narrows by any combination of filters as one would by hand, whole rows included", async () => {
    const some = (of: (park: Park) => string | null | string[], ...others: string[]) => {
      const values = [...new Set([...all.flatMap((park) => of(park) ?? []), ...others])];
      return fc.subarray(values, { minLength: 1, maxLength: Math.min(3, values.length) });
    };
    const level = (park: Park) => park.level && levelCode(park.level);
    // Bounds are taken from the parks' own figures, where "less than" and "at least" differ.
    const bounds = THRESHOLD_FIELDS.flatMap((field) =>
      (["From", "Under"] as const).map((side) =>
        fc
          .constantFrom(...all.flatMap((park) => park[field] ?? []), 0)
          .map((at) => bound(field, side, Number(at.toFixed(6)))),
      ),
    );
    const filters = [
      some((park) => park.revealedMain, "C43").map((codes) => words("revealed", codes, (park) => park.revealedMain)),
      some((park) => park.declaredIndustries).map((codes) =>
        words("industry", codes, (park) => park.declaredIndustries),
      ),
      some(level, "provincial-high-tech-zone").map((codes) => words("level", codes, level)),
      some((park) => park.city).map((codes) => words("city", codes, (park) => park.city)),
      ...bounds,
    ];
    const combination = fc
      .tuple(...filters.map((filter) => fc.option(filter, { nil: null, freq: 1 })))
      .map((given) => given.filter((filter) => filter !== null));
    await fc.assert(
      fc.asyncProperty(combination, async (given) => {
        const expected = all.filter((park) => given.every(({ holds }) => holds(park)));
        expect((await ask(given, "&pageSize=500")).data).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test("gives a page the very figures the whole list has, in every order", async () => {
    for (const sort of ["code", "-outputWanYuan", "-delayedProjects", "revealedMain", "mainIndustryShare,-nameZh"]) {
      const whole = (await ask([], `&pageSize=500&sort=${sort}`)).data;
      const part = (await ask([], `&pageSize=7&page=3&sort=${sort}`)).data;
      expect(part).toEqual(whole.slice(14, 21));
    }
  });

  test("counts the parks that are left out only because they have no figure", async () => {
    const dataset = await loadDataset();
    const { page, withoutFigure } = await loadParkPage(dataset, {
      period: parsePeriod(period) ?? undefined,
      region: ["north", "west"],
      outputGrowthUnder: 0.05,
      mainIndustryShareFrom: 0.2,
    });
    const within = all.filter(({ region }) => region === "north" || region === "west");
    const open = within.filter(
      (park) =>
        (park.outputGrowth === null || park.outputGrowth < 0.05) &&
        (park.mainIndustryShare === null || park.mainIndustryShare >= 0.2),
    );
    expect(page.total + withoutFigure).toBe(open.length);
    expect(withoutFigure).toBe(
      open.filter((park) => park.outputGrowth === null || park.mainIndustryShare === null).length,
    );
  });
});

test("the largest industry of each park is the one of its file, and stands in the export", async () => {
  const { data } = await askJson<Parks>("/parks?pageSize=500&revealed=C39");
  expect(data.length).toBeGreaterThan(5);
  const rows = await readCsv("/exports/parks.csv?revealed=C39");
  expect(rows.map((row) => [row.code, row.revealedMain])).toEqual(data.map((park) => [park.code, "C39"]));
  const file = await askJson<{ data: { revealedMain: string; industries: { revealedMain: string } } }>(
    `/parks/${data[0]?.code}`,
  );
  expect([file.data.revealedMain, file.data.industries.revealedMain]).toEqual(["C39", "C39"]);
});

test.each([
  ["level=no-such-level", "level", "not-one-of"],
  ["level=", "level", "code-malformed"],
  ["revealed=39", "revealed", "code-malformed"],
  ["mainIndustryShareUnder=40", "mainIndustryShareUnder", "number-out-of-range"],
  ["outputWanYuanFrom=-1", "outputWanYuanFrom", "number-out-of-range"],
  ["outputGrowthUnder=1e-2", "outputGrowthUnder", "number-out-of-range"],
  ["delayedProjectsFrom=", "delayedProjectsFrom", "number-out-of-range"],
  ["outputWanYuanOver=1", "outputWanYuanOver", "unknown-parameter"],
])("%s is refused", async (query, parameter, code) => {
  for (const path of ["/parks", "/exports/parks.csv"]) {
    const answer = await askApi(`${path}?${query}`);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { errors: object[] }).errors).toMatchObject([{ parameter, code }]);
  }
});

test("a file can be limited to some columns, in the order asked for; figures bring the reason why they are absent", async () => {
  const query = "?period=2025-08&sort=-outputWanYuan&columns=code,taxWanYuan,outputWanYuan";
  const rows = await readCsv(`/exports/parks.csv${query}`);
  expect(Object.keys(rows[0] ?? {})).toEqual([
    "code",
    "taxWanYuan",
    "taxWanYuanAbsent",
    "outputWanYuan",
    "outputWanYuanAbsent",
    "sample",
  ]);
  const { data } = await askJson<{ data: object[] }>(`/exports/parks.json${query}`);
  expect(Object.keys(data[0] ?? {})).toEqual(["code", "taxWanYuan", "outputWanYuan"]);
  expect(data.map((row) => Reflect.get(row, "code"))).toEqual(rows.map(({ code }) => code));
  expect((await askApi("/exports/parks.csv?columns=code,searchText")).status).toBe(400);
});
