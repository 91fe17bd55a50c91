import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import type { Meta } from "@/lib/schemas/api/meta";
import type { Park } from "@/lib/schemas/api/park";
import { askApi, askJson } from "./ask-api";
import { readCsv } from "./read-csv";

type Parks = { data: Park[]; meta: Meta };
const codes = (parks: Park[]) => parks.map(({ code }) => code);

test("109 parks, in the order asked for, absent figures last and ties by code", async () => {
  const { data, meta } = await askJson<Parks>("/parks?sort=-outputWanYuan,code&pageSize=500");
  expect([data.length, meta.total, meta.universe, meta.sample]).toEqual([109, 109, "gd-109", true]);
  const outputs = data.map((park) => park.outputWanYuan ?? Number.NEGATIVE_INFINITY);
  expect(outputs).toEqual(outputs.toSorted((a, b) => b - a));
  const growing = await askJson<Parks>("/parks?sort=outputGrowth&pageSize=500");
  const absent = growing.data.map((park) => park.outputGrowth === null);
  expect(absent.filter(Boolean).length).toBeGreaterThan(0);
  expect(absent.indexOf(true)).toBe(absent.length - absent.filter(Boolean).length);
});

test("pages and cursors walk the same list once", async () => {
  const whole = codes((await askJson<Parks>("/parks?sort=nameZh&pageSize=500")).data);
  const paged: string[] = [];
  for (let page = 1; page <= 4; page++)
    paged.push(...codes((await askJson<Parks>(`/parks?sort=nameZh&pageSize=30&page=${page}`)).data));
  expect(paged).toEqual(whole);
  const walked: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const part: Parks = await askJson<Parks>(`/parks?sort=nameZh&pageSize=40&cursor=${cursor}`);
    walked.push(...codes(part.data));
    cursor = part.meta.nextCursor;
  }
  expect(walked).toEqual(whole);
});

test("observations and industry outputs are walked by cursor without gap or repeat", async () => {
  for (const list of ["/observations?indicator=tax&period=2024", "/industry-outputs?period=2024&city=440200"]) {
    const seen: string[] = [];
    let total = -1;
    for (let cursor: string | null = ""; cursor !== null; ) {
      const part: { data: object[]; meta: Meta } = await askJson(`${list}&pageSize=25&cursor=${cursor}`);
      seen.push(...part.data.map((row) => JSON.stringify(row)));
      cursor = part.meta.nextCursor;
      total = part.meta.total;
    }
    expect(seen.length).toBe(total);
    expect(new Set(seen).size).toBe(total);
  }
});

test("filters narrow together; several values of one are alternatives", async () => {
  const { data: all } = await askJson<Parks>("/parks?pageSize=500");
  const expectSame = async (query: string, holds: (park: Park) => boolean) =>
    expect(codes((await askJson<Parks>(`/parks?pageSize=500&${query}`)).data)).toEqual(codes(all.filter(holds)));
  await expectSame("region=north,west", (park) => park.region === "north" || park.region === "west");
  await expectSame(
    "city=440200&industry=C39",
    (park) => park.city === "440200" && park.declaredIndustries.includes("C39"),
  );
  await expectSame("platform=MP-4402", (park) => park.platform === "MP-4402");
  await expectSame("q=shaoguan", (park) => park.city === "440200" || /Shaoguan/i.test(park.nameEn));
  await expectSame("park=GD-4402-001", (park) => park.code === "GD-4402-001");
});

test("a wrong cursor, a cursor with a page, and a sort field that is none are refused", async () => {
  const statusOf = async (path: string) => (await askApi(path)).status;
  expect(await statusOf("/parks?cursor=abc")).toBe(400);
  expect(await statusOf("/parks?cursor=&page=2")).toBe(400);
  expect(await statusOf("/parks?sort=drop")).toBe(400);
  expect(await statusOf("/observations?indicator=nonsense")).toBe(400);
  expect(await statusOf("/parks?region=middle")).toBe(400);
});

test("signings by any key add up to the same total, and growth by year follows the rows", async () => {
  type Signings = { data: { key: string; count: number; amountWanYuan: number; amountGrowth: number | null }[] };
  const { data: years } = await askJson<Signings>("/signings");
  const total = years.reduce((sum, row) => sum + row.count, 0);
  for (const by of ["quarter", "month", "city", "region", "industry"]) {
    const { data } = await askJson<Signings>(`/signings?by=${by}`);
    expect(data.reduce((sum, row) => sum + row.count, 0)).toBe(total);
  }
  const of = (key: string) => years.find((row) => row.key === key);
  const [now, before] = [of("2024"), of("2023")];
  expect(now?.amountGrowth).toBeCloseTo((now?.amountWanYuan ?? 0) / (before?.amountWanYuan ?? 1) - 1, 10);
  const { data: months } = await askJson<Signings>("/signings?by=month&period=2025-09");
  const { data: partial } = await askJson<Signings>("/signings?by=year&period=2025-09");
  expect(months.reduce((sum, row) => sum + row.count, 0)).toBe(partial[0]?.count);
});

test("the same rows as CSV, XLSX and JSON", async () => {
  const query = "?region=north&period=2024&sort=code";
  const rows = await readCsv(`/exports/parks.csv${query}`);
  const { data } = await askJson<{ data: Park[] }>(`/exports/parks.json${query}`);
  const { data: listed } = await askJson<Parks>(`/parks${query}&pageSize=500`);
  expect(data).toEqual(listed);
  expect(rows.map((row) => [row.code, Number(row.outputWanYuan), row.declaredIndustries, row.sample])).toEqual(
    data.map((park) => [park.code, park.outputWanYuan, park.declaredIndustries.join(";"), "true"]),
  );
  const answer = await askApi(`/exports/parks.xlsx${query}&lang=zh-CN`);
  expect(answer.headers.get("content-disposition")).toBe(
    `attachment; filename="parks_north_2024_latest_sample.xlsx"; filename*=UTF-8''${encodeURIComponent("园区_north_2024_最新_样例.xlsx")}`,
  );
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
  expect(sheets.map(({ name }) => name)).toEqual(["data", "notes", "codes"]);
  const [heading, ...cells] = sheets[0]?.rows ?? [];
  expect(heading).toContain("工业总产值（万元）");
  expect(cells.map((row) => [row[0], row[13]])).toEqual(data.map((park) => [park.code, park.outputWanYuan]));
  expect(JSON.stringify(sheets[1]?.rows)).toContain("样例数据");
});

test("an unpaged list is written whole while it is read", async () => {
  type Rows = { data: unknown[]; meta: Meta };
  const { data, meta } = await askJson<Rows>("/industry-outputs");
  const exported = await askJson<Rows>("/exports/industry-outputs.json");
  expect(data.length).toBe(meta.total);
  expect(data.length).toBeGreaterThan(2000);
  expect(exported.data).toEqual(data);
});

test("one park's file holds its row of the list and what it rests on", async () => {
  const { data } = await askJson<{ data: Record<string, unknown> & { nearestTwins: { similarity: number }[] } }>(
    "/parks/GD-4402-001?period=2023",
  );
  const { data: rows } = await askJson<Parks>("/parks?park=GD-4402-001&period=2023");
  expect(data).toMatchObject({ ...rows[0] });
  expect(data.nearestTwins).toHaveLength(5);
  const similarities = data.nearestTwins.map((twin) => twin.similarity);
  expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
  expect(data).toHaveProperty("provenance.rosterConfidence");
});
