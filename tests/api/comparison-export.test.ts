import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { loadComparePage } from "@/lib/loaders/compare/compare-page";
import { viewOf } from "../loaders/view-of";
import { askApi, askJson } from "./ask-api";
import { readCsv } from "./read-csv";

const PARKS = ["GD-4402-001", "GD-4414-019", "GD-4403-109"];
const QUERY = `park=${PARKS.join(",")}&period=2016&denominator=supplied`;
const view = async () => {
  const page = await viewOf(loadComparePage({ park: PARKS.join(","), period: "2016", denominator: "supplied" }));
  return page.comparison;
};

async function workbook(query: string) {
  const answer = await askApi(`/exports/comparison.xlsx?${query}`);
  expect(answer.status).toBe(200);
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
  return { answer, rows: new Map(sheets.map(({ name, rows }) => [name, rows])) };
}

test("the workbook holds what the page shows, sheet by sheet, numbers as numbers", async () => {
  const [{ answer, rows }, comparison] = await Promise.all([workbook(QUERY), view()]);
  expect([...rows.keys()]).toEqual(["figures", "series", "structure", "similarity", "peers", "notes", "codes"]);
  expect(answer.headers.get("content-disposition")).toContain("comparison_");
  expect(answer.headers.get("x-parkscope-sample")).toBe("true");

  const [head = [], ...figures] = rows.get("figures") ?? [];
  expect(head.slice(6, 9)).toEqual(PARKS);
  expect(figures.map((row) => row[0])).toEqual(comparison.measures.map(({ id }) => id));
  comparison.measures.forEach((measure, i) => {
    expect(figures[i]?.slice(6, 9), measure.id).toEqual(measure.figures.map(({ value }) => value));
    expect(figures[i]?.[9] ?? null, measure.id).toBe(measure.province?.value ?? null);
    expect(String(figures[i]?.[10]), measure.id).toContain("GD-4403-109=notApplicable");
  });

  const series = (rows.get("series") ?? []).slice(1);
  const points = comparison.series.reduce((sum, { years }) => sum + years.length * PARKS.length, 0);
  expect(series).toHaveLength(points);
  const output = comparison.series.find(({ indicator }) => indicator === "output");
  const ours = series.filter((row) => row[0] === "GD-4402-001" && row[1] === "output");
  expect(ours.map((row) => row[3] ?? null)).toEqual(output?.values[0]?.map(({ value }) => value));

  const structure = (rows.get("structure") ?? []).slice(1);
  expect(structure.map((row) => [row[0], row[1], row[5], row[6], row[7]])).toEqual(
    comparison.structure.map((row) => [row.park, row.industry, row.outputWanYuan, row.share, row.locationQuotient]),
  );
  const similarity = (rows.get("similarity") ?? []).slice(1);
  expect(similarity.map((row) => row.slice(1, 4).map((cell) => cell ?? null))).toEqual(
    comparison.similarity.values.map((row) => row.map(({ value }) => value)),
  );
  expect((rows.get("peers") ?? []).slice(1).map((row) => row[0])).toEqual(comparison.peers.map(({ code }) => code));

  const notes = (rows.get("notes") ?? []).flat().join("\n");
  for (const said of ["2016", "denominator=supplied", "亩均产值（按已供应土地）", "样例数据"])
    expect(notes).toContain(said);
  for (const { definitionZh, definitionEn } of comparison.measures)
    for (const definition of [definitionZh, definitionEn]) expect(notes).toContain(definition);
});

test("readable headings name the parks", async () => {
  const { rows } = await workbook(`${QUERY}&lang=en`);
  expect(rows.get("figures")?.[0]?.[6]).toBe("Dongguan (Shaoguan) Industrial Transfer Park");
});

test("the long form has one row a figure, absences with their reasons, the same in CSV and JSON", async () => {
  const [rows, { data }, comparison] = await Promise.all([
    readCsv(`/exports/comparison.csv?${QUERY}`),
    askJson<{ data: Record<string, unknown>[] }>(`/exports/comparison.json?${QUERY}`),
    view(),
  ]);
  expect(rows).toHaveLength(PARKS.length * comparison.measures.length);
  expect(data.map(({ park, measure, value }) => [park, measure, value])).toEqual(
    PARKS.flatMap((park, i) => comparison.measures.map(({ id, figures }) => [park, id, figures[i]?.value])),
  );
  data.forEach((row, i) => {
    expect(rows[i]?.value).toBe(row.value === null ? "" : String(row.value));
    expect(rows[i]?.valueAbsent).toBe(row.valueAbsent ?? "");
    expect(row.value === null).toBe("valueAbsent" in row);
  });
  expect(rows[0]?.sample).toBe("true");
});

test("every figure of the list of parks is in the file", async () => {
  const [rows, { data }] = await Promise.all([
    readCsv("/exports/comparison.csv?park=GD-4402-001,GD-4414-019"),
    askJson<{ data: Record<string, unknown>[] }>("/parks?park=GD-4402-001,GD-4414-019"),
  ]);
  const cellOf = (park: unknown, measure: string) =>
    rows.find((row) => row.park === park && row.measure === measure)?.value;
  for (const park of data) {
    expect(cellOf(park.code, "output")).toBe(String(park.outputWanYuan));
    expect(cellOf(park.code, "outputPerMu")).toBe(String(park.outputPerMu));
    expect(cellOf(park.code, "delayedProjects")).toBe(String(park.delayedProjects));
  }
});

test("more than ten parks are against the rule, an unknown one is named", async () => {
  const { data } = await askJson<{ data: { code: string }[] }>("/parks?pageSize=11");
  const eleven = data.map(({ code }) => code).join(",");
  const many = await askApi(`/exports/comparison.csv?park=${eleven}`, { "accept-language": "en" });
  expect(many.status).toBe(422);
  expect((await many.json()).errors).toEqual([
    {
      parameter: "park",
      code: "too-many-parks",
      message: "At most 10 parks can stand side by side; 11 were given.",
    },
  ]);
  const odd = await askApi("/exports/comparison.csv?park=GD-9999-999", { "accept-language": "en" });
  expect([odd.status, (await odd.json()).errors[0]]).toEqual([
    400,
    { parameter: "park", code: "unknown-park", message: "There is no park “GD-9999-999”." },
  ]);
});
