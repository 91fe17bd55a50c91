import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { parkYears } from "@/lib/charts/park/park-points";
import { prepareParkFigure } from "@/lib/charts/park/prepare-park-figure";
import { prepareParkSeries } from "@/lib/charts/park/prepare-park-series";
import { parsePeriod } from "@/lib/domain/period";
import { loadDataset } from "@/lib/loaders/dataset";
import { loadParkView } from "@/lib/loaders/parks/park-page";
import type { Overview } from "@/lib/schemas/api/overview";
import type { Park } from "@/lib/schemas/api/park";
import type { ParkFile } from "@/lib/schemas/api/park-file";
import { PARK_FIGURES } from "@/lib/schemas/park/park-figure";
import type { ParkView } from "@/lib/schemas/park/park-view";
import { industriesTable } from "@/lib/tables/park/industries-table";
import { periodsTable } from "@/lib/tables/park/periods-table";
import { sourcesTable } from "@/lib/tables/park/sources-table";
import { parkWords } from "../charts/park/park-words";
import { askApi, askJson } from "./ask-api";
import { readCsv } from "./read-csv";

const words = parkWords("zh-CN");

type Row = Record<string, string | number | boolean | null | undefined>;

async function viewOf(code: string, period: string): Promise<ParkView> {
  const parsed = parsePeriod(period);
  if (!parsed) throw new Error(`no period ${period}`);
  return loadParkView(await loadDataset(), code, { period: parsed });
}

const fileOf = async (code: string, period: string) =>
  (await askJson<{ data: ParkFile }>(`/parks/${code}?period=${period}`)).data;

/** The only row of a workbook's data sheet, by heading. */
async function xlsxRow(path: string): Promise<Row> {
  const answer = await askApi(path);
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
  const [headings = [], ...rows] = sheets[0]?.rows ?? [];
  expect(rows).toHaveLength(1);
  return Object.fromEntries(headings.map((heading, i) => [String(heading), rows[0]?.[i] as Row[string]]));
}

const field = (file: ParkFile, name: string): unknown => Reflect.get(file, name);

const { data: register } = await askJson<{ data: Park[] }>("/parks?period=2024&pageSize=500");
const codes = register.map(({ code }) => code);

test("the register has 109 parks", () => expect(codes).toHaveLength(109));

describe.each(["2024", "2025-08"])("in %s", (period) => {
  test.each(codes)(
    "the figures of %s are one in page, API, CSV and XLSX, absences with their reasons",
    async (code) => {
      const [view, file, csv, xlsx] = await Promise.all([
        viewOf(code, period),
        fileOf(code, period),
        readCsv(`/exports/parks.csv?park=${code}&period=${period}`),
        xlsxRow(`/exports/parks.xlsx?park=${code}&period=${period}`),
      ]);
      expect(csv).toHaveLength(1);
      for (const { id, field: name } of PARK_FIGURES) {
        const { value } = prepareParkFigure(words, view, id);
        const answered = field(file, name);
        if (value.kind === "present") expect(value.raw, `${id} on the page`).toBe(answered);
        else {
          expect(answered, id).toBeNull();
          const reason = field(file, `${name}Absent`) as "notReported";
          expect(value.reason, id).toBe(words.figure(`absence.${reason}`));
        }
        if (!(name in (csv[0] ?? {}))) continue;
        expect(csv[0]?.[name], `${id} in CSV`).toBe(answered === null ? "" : String(answered));
        expect(xlsx[name] ?? null, `${id} in XLSX`).toBe(answered);
        const absence = field(file, `${name}Absent`) ?? null;
        expect(csv[0]?.[`${name}Absent`], `${id}: why, in CSV`).toBe(absence ?? "");
        expect(xlsx[`${name}Absent`] ?? null, `${id}: why, in XLSX`).toBe(absence);
      }
    },
  );
});

test.each(codes)("the tables and charts of %s hold what its observations and outputs say", async (code) => {
  const [view, observations, outputs] = await Promise.all([
    viewOf(code, "2024"),
    readCsv(`/exports/observations.csv?park=${code}`),
    readCsv(`/exports/industry-outputs.csv?park=${code}&period=2024`),
  ]);
  const reported = new Map(observations.map((row) => [`${row.indicator} ${row.period}`, row.value]));
  const years = parkYears(view);
  for (const row of periodsTable(words, view, "years", "", years).rows)
    years.forEach((year, i) => {
      const cell = row.cells[i + 2];
      const value = reported.get(`${row.key} ${year}`);
      expect(cell?.value === undefined ? "" : String(cell.value), `${row.key} ${year}`).toBe(value ?? "");
      expect(cell?.reason === undefined, `${row.key} ${year} has a reason`).toBe(value !== undefined && value !== "");
    });
  const panels = (["flows", "stocks"] as const).flatMap((kind) => {
    const model = prepareParkSeries(words, view, kind, years);
    return model === null ? [] : model.panels;
  });
  expect(panels.map(({ key }) => key).toSorted()).toEqual(view.indicators.map(({ code }) => code).toSorted());
  for (const { key, points } of panels) {
    const drawn = points.map(({ value }) => (value === null ? "" : String(value)));
    expect(drawn, key).toEqual(years.map((year) => reported.get(`${key} ${year}`) ?? ""));
  }
  for (const { key, cells } of sourcesTable(words, view).rows) {
    const value = reported.get(`${key} 2024`);
    expect(cells[2]?.value === undefined ? "" : String(cells[2].value), key).toBe(value ?? "");
  }
  const byIndustry = new Map(outputs.map((row) => [row.industry, row.outputWanYuan]));
  const rows = industriesTable(words, view).rows;
  expect(rows).toHaveLength(byIndustry.size);
  for (const { key, cells } of rows) expect(String(cells[1]?.value), key).toBe(byIndustry.get(key));
});

test("places count the parks above, equals share one, and who has no figure has none", async () => {
  const files = await Promise.all(codes.map((code) => fileOf(code, "2025-08")));
  for (const { field: name, ranked } of PARK_FIGURES) {
    const values = files.flatMap((file) => {
      const value = field(file, name);
      return typeof value === "number" ? [value] : [];
    });
    for (const file of files) {
      const value = field(file, name);
      const place = file.comparisons.find((each) => each.field === name);
      if (!ranked || typeof value !== "number") expect(place?.rank, `${file.code} ${name}`).toBeNull();
      else {
        expect(place?.rank, `${file.code} ${name}`).toBe(1 + values.filter((other) => other > value).length);
        expect(place?.rankedParks).toBe(values.length);
      }
    }
  }
});

test("changes are against the year before as the API itself answers it", async () => {
  for (const code of codes.slice(0, 12)) {
    const [now, before] = await Promise.all([fileOf(code, "2024"), fileOf(code, "2023")]);
    expect(now.comparisons.find((each) => each.field === "outputWanYuan")?.change).toBe(now.outputGrowth);
    for (const { field: name, changeKind, previous, change } of now.comparisons) {
      if (!before.counted && !name.startsWith("signed")) {
        expect([previous, change], `${code} ${name}`).toEqual([null, null]);
        continue;
      }
      if (before.counted) expect(previous, `${code} ${name}`).toBe(field(before, name));
      const value = field(now, name);
      if (typeof value !== "number" || previous === null || change === null) continue;
      expect(change).toBeCloseTo(changeKind === "growth" ? value / previous - 1 : value - previous, 9);
    }
  }
});

test("restatements are the replaced versions of the history, newest first", async () => {
  type Rows = { data: { supersededAt: string | null }[]; meta: { total: number } };
  const code = codes[0] ?? "";
  const [{ provenance }, all, current] = await Promise.all([
    fileOf(code, "2024"),
    askJson<Rows>(`/observations?park=${code}&history=true&pageSize=500`),
    askJson<Rows>(`/observations?park=${code}&pageSize=1`),
  ]);
  expect(provenance.restatements).toHaveLength(all.meta.total - current.meta.total);
  expect(provenance.restatements.length).toBeGreaterThan(0);
  const times = provenance.restatements.map(({ recordedAt }) => recordedAt);
  expect(times).toEqual(times.toSorted().toReversed());
});

test("projects by light are the projects by stage, and a park outside the list leaves the list's figures alone", async () => {
  const outside = await fileOf("GD-4420-100", "2018");
  expect([outside.counted, outside.countedSince]).toEqual([false, "2024-01-01"]);
  expect([outside.outputWanYuan, outside.outputWanYuanAbsent]).toEqual([null, "notApplicable"]);
  const count = (rows: { count: number }[]) => rows.reduce((sum, row) => sum + row.count, 0);
  expect(count(outside.projectLights)).toBe(count(outside.projectsByStage));
  const { data } = await askJson<{ data: Overview }>("/overview?period=2018");
  expect(data.mainIndustryShare).toBeGreaterThan(0);
  expect(data.homogeneity).toBeGreaterThan(0);
});

test("a park that is on no register is not found", async () => {
  expect((await askApi("/parks/GD-0000-000")).status).toBe(404);
});
