import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { CHART_AREAS } from "@/app/api/v1/charts/areas";
import { parseQuery } from "@/lib/api/parse-query";
import { CHART_IDS } from "@/lib/charts/chart-ids";
import { shownValue } from "@/lib/exports/chart-columns";
import { LOCALES } from "@/lib/i18n/locales";
import { loadDataset } from "@/lib/loaders/dataset";
import { askApi, askJson } from "./ask-api";

const CASES = CHART_AREAS.flatMap((area) =>
  area.charts.flatMap(({ id }) => LOCALES.map((locale) => [id, locale, area] as const)),
);

const decoded = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const bytesOf = async (path: string) => new Uint8Array(await (await askApi(path)).arrayBuffer());

describe.each(CASES)("%s in %s", (id, locale, area) => {
  const load = async () => {
    const query = parseQuery(new URLSearchParams(area.example), area.query);
    const chart = await area.load({
      id,
      dataset: await loadDataset(),
      locale,
      query,
      given: area.example,
      origin: "http://127.0.0.1",
    });
    if (!chart) throw new Error(`no chart ${id}`);
    return chart;
  };
  const address = (format: string, rest = "") =>
    `/charts/${id}.${format}?${new URLSearchParams({ ...area.example, lang: locale })}${rest}`;

  test("as a picture is well-formed, stands alone and says what it is", async () => {
    const { model } = await load();
    const svg = new TextDecoder().decode(await bytesOf(address("svg")));
    refuseBrokenXml(svg);
    const words = svg
      .replaceAll(/<[^>]*>/g, "")
      .replaceAll(/\s/g, "")
      .replaceAll("&#39;", "'");
    for (const text of [model.title, model.subtitle, model.source, model.cutOff, model.sample ?? ""])
      expect(words).toContain(text.replaceAll(/\s/g, ""));
    expect(svg).not.toMatch(/var\(|class=|<a |NaN|undefined|chart-dark/);
  });

  test("as PNG has the size asked for", async () => {
    const png = Buffer.from(await bytesOf(address("png", "&width=640&scale=1")));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(640);
    const great = Buffer.from(await bytesOf(address("png", "&width=640")));
    expect([great.readUInt32BE(16), great.readUInt32BE(20)]).toEqual([1280, 2 * png.readUInt32BE(20)]);
  });

  test("as CSV and XLSX holds the numbers of its table as numbers", async () => {
    const { model } = await load();
    const { columns, rows } = model.table;
    const shown = rows.map(({ cells }) => cells.map(shownValue));
    const csv: string[][] = parse(await bytesOf(address("csv")).then(decoded), { bom: true, record_delimiter: "\r\n" });
    expect(csv[0]?.slice(0, columns.length)).toEqual(columns.map(({ heading }) => heading));
    expect(csv.slice(1).map((line) => line.slice(0, columns.length))).toEqual(
      shown.map((line) => line.map((cell) => (cell === null ? "" : String(cell)))),
    );
    const { sheets } = await readXlsx(await bytesOf(address("xlsx")));
    expect(sheets.map(({ name }) => name)).toEqual(["data", "notes"]);
    expect(sheets[0]?.rows.slice(1).map((line) => line.slice(0, columns.length))).toEqual(shown);
    expect(shown.flat().filter((cell) => typeof cell === "number").length).toBeGreaterThan(0);
    expect(sheets[1]?.rows.flat()).toContain(model.files.citation);
  });
});

test("the list has every chart with an address, and the wording knows the same ones", async () => {
  const { data } = await askJson<{ data: { id: string; address: string; example: Record<string, string> }[] }>(
    "/charts",
  );
  expect(data.map(({ id }) => id).toSorted()).toEqual([...CHART_IDS].toSorted());
  expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
  for (const { address, example } of data) {
    const answer = await askApi(`${address.replace("/api/v1", "")}.csv?${new URLSearchParams(example)}`);
    expect(answer.status, address).toBe(200);
    await answer.body?.cancel();
  }
});

test("a chart or form that is not there is 404, a wrong width or parameter 400, too many pixels 422", async () => {
  const asked = async (path: string) => {
    const answer = await askApi(path, { "accept-language": "en" });
    const { errors } = (await answer.json()) as { errors: { code: string }[] };
    return [answer.status, errors[0]?.code];
  };
  expect(await asked("/charts/nothing.svg")).toEqual([404, "unknown-chart"]);
  expect(await asked("/charts/output-trend.gif")).toEqual([404, "unknown-chart"]);
  expect(await asked("/charts/output-trend")).toEqual([404, "unknown-chart"]);
  expect(await asked("/charts/output-trend.svg?width=319")).toEqual([400, "integer-out-of-range"]);
  expect(await asked("/charts/output-trend.svg?scale=3")).toEqual([400, "not-one-of"]);
  expect(await asked("/charts/park-flows.svg")).toEqual([400, "parameter-needed"]);
  expect(await asked("/charts/park-flows.svg?park=GD-9999-001")).toEqual([404, "unknown-park"]);
  expect(await asked("/charts/park-map.svg?map=globe")).toEqual([400, "not-one-of"]);
  expect(await asked("/charts/park-map.png?width=2400&scale=4")).toEqual([422, "picture-too-large"]);
});

test("the page's own parameters choose the picture: period, knowledge and form of the map", async () => {
  const text = async (query: string) =>
    new TextDecoder().decode(await bytesOf(`/charts/park-map.svg?lang=en&${query}`));
  expect(await text("period=2023")).toContain("2023");
  expect(await text("asOf=2024-06-30")).toContain("As known on");
  const [map, tiles] = [await text("map=map"), await text("map=tiles")];
  expect(map).toContain("<circle");
  expect(tiles).not.toContain("<circle");
});

/** Every element opened is closed in order, and no attribute stands twice. */
function refuseBrokenXml(xml: string): void {
  const open: string[] = [];
  for (const [tag, end, name = "", attributes = "", empty] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (end) expect(open.pop(), tag).toBe(name);
    else if (!empty) open.push(name);
    const names = [...attributes.matchAll(/([\w:-]+)="/g)].map(([, attribute]) => attribute);
    expect(new Set(names).size, tag).toBe(names.length);
  }
  expect(open).toEqual([]);
  expect(xml.replaceAll(/<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g, "")).not.toMatch(
    /[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/,
  );
}
