import { describe, expect, test } from "vitest";
import { parseQuery } from "@/lib/api/parse-query";
import { absent } from "@/lib/domain/absence";
import { LOCALES } from "@/lib/i18n/locales";
import { REGISTER_COLUMNS, registerQuerySchema } from "@/lib/schemas/register/register-query";
import { comparisonPath, pickedIn } from "@/lib/tables/register/comparison-path";
import { listAddress } from "@/lib/tables/register/list-address";
import { clearHref, prepareChips } from "@/lib/tables/register/prepare-chips";
import { prepareExports } from "@/lib/tables/register/prepare-exports";
import { prepareFilters } from "@/lib/tables/register/prepare-filters";
import { prepareLabels } from "@/lib/tables/register/prepare-labels";
import { preparePageLinks } from "@/lib/tables/register/prepare-page-links";
import { prepareRegisterLead } from "@/lib/tables/register/prepare-register-lead";
import { prepareRegisterTable } from "@/lib/tables/register/prepare-register-table";
import { prepareColumnChoice } from "@/lib/tables/register/prepare-tools";
import { parkOf, registerFixture, registerWords } from "./register-fixture";

const parse = (query: Record<string, string>) => parseQuery(new URLSearchParams(query), registerQuerySchema);
const queryIn = (href: string) => Object.fromEntries(new URL(href, "http://x").searchParams);

describe("the first line", () => {
  test.each([
    ["zh-CN", "2024年，3个园区产值合计112.0亿元（1个已报）"],
    ["en", "2024: 3 parks produced CNY 11.2 bn (1 reporting)"],
  ] as const)("says in %s what all parks produced, and how many reported", (locale, sentence) => {
    const view = registerFixture({}, { selected: 3 });
    expect(prepareRegisterLead(registerWords(locale), view).replaceAll("\u00a0", " ")).toBe(sentence);
  });

  test.each([
    [
      "zh-CN",
      "2024年，2个园区符合条件（韶关市或深圳市，主导产业占比低于40%），产值合计112.0亿元（1个已报），占全省园区产值的25.0%",
    ],
    [
      "en",
      "2024: 2 parks meet the conditions (Shaoguan or Shenzhen, Main-industry share below 40%) with output of CNY 11.2 bn (1 reporting), 25.0% of all parks in the province",
    ],
  ] as const)("names in %s the conditions and the share of the province", (locale, sentence) => {
    const view = registerFixture(parse({ city: "440200,440300", mainIndustryShareUnder: "0.4" }));
    expect(prepareRegisterLead(registerWords(locale), view).replaceAll("\u00a0", " ")).toBe(sentence);
  });

  test("tells no park, no report and no list apart", () => {
    const words = registerWords("en");
    const none = { figure: absent("notReported"), parks: 0 };
    expect(prepareRegisterLead(words, registerFixture(parse({ q: "zzz" }), { selected: 0, output: none }))).toBe(
      '2024: no park meets the conditions (Search "zzz")',
    );
    expect(prepareRegisterLead(words, registerFixture({}, { output: none }))).toBe(
      "2024: none of 2 parks has reported output",
    );
    const before = { figure: absent("noUniverse"), parks: 0 };
    expect(prepareRegisterLead(words, registerFixture({}, { output: before }))).toContain(
      "come from the register, without figures",
    );
  });
});

describe("filters in force", () => {
  const query = { city: "440200,440300", q: "高新", outputGrowth: "..0", sort: "nameZh", period: "2023", page: "2" };
  const words = registerWords("zh-CN", query);
  const chips = prepareChips(words, registerFixture(parse(query)));

  test("stand one by one, each with the page without it and nothing else changed", () => {
    expect(chips.map(({ text }) => text)).toEqual(["搜索“高新”", "地市：韶关市", "地市：深圳市", "产值同比低于0%"]);
    const { page: _page, ...kept } = query;
    expect(chips.map(({ href }) => queryIn(href))).toEqual(
      [
        { ...kept, q: undefined },
        { ...kept, city: "440300" },
        { ...kept, city: "440200" },
        { ...kept, outputGrowth: undefined },
      ].map((state) => JSON.parse(JSON.stringify(state))),
    );
  });

  test("go all at once; order and period stay", () => {
    expect(queryIn(clearHref(words))).toEqual({ sort: "nameZh", period: "2023" });
  });

  test("stand in the form as well, whichever way the address states them", () => {
    const form = prepareFilters(
      words,
      registerFixture(parse({ outputGrowthUnder: "0", mainIndustryShareUnder: "0.35", city: "440200,440300" })),
    );
    const value = (name: string) => [...form.first, ...form.others].find((select) => select.name === name);
    expect(value("outputGrowth")?.value).toBe("..0");
    expect(value("mainIndustryShare")?.options[1]).toEqual({ value: "..0.35", label: "低于35%" });
    expect(value("city")?.options[1]?.label).toBe("已选2个：韶关市、深圳市");
    expect(form.kept).toContainEqual({ name: "period", value: "2023" });
    expect(form.kept.map(({ name }) => name)).not.toContain("page");
  });
});

describe.each(LOCALES)("the table in %s", (locale) => {
  const asked = parse({ columns: REGISTER_COLUMNS.join(",") });
  const words = registerWords(locale, { period: "2024" });
  const view = registerFixture(asked);
  const labels = prepareLabels(words, view);
  const model = prepareRegisterTable(words, view, labels, new Set(["GD-4402-002"]));

  test("has for every heading a cell in every row and in the totals", () => {
    expect(model.columns).toHaveLength(REGISTER_COLUMNS.length + 1);
    for (const { cells } of model.rows) expect(cells).toHaveLength(model.columns.length);
    expect(model.totals).toHaveLength(model.columns.length);
  });

  test("carries figures as numbers and never a zero in the place of a missing one", () => {
    const cell = (row: number, key: string) =>
      model.rows[row]?.cells[model.columns.findIndex((column) => column.key === key)];
    expect(cell(0, "outputWanYuan")).toMatchObject({
      value: 1_120_039.16,
      text: locale === "en" ? "11.200" : "112.00",
    });
    expect(cell(1, "outputWanYuan")).toMatchObject({ text: "—", reason: words.figure("absence.notReported") });
    expect(cell(0, "outputGrowth")).toMatchObject({ text: "—", reason: words.figure("absence.noBase") });
    expect(cell(0, "signedCount")).toEqual({ text: "0", value: 0 });
    expect(cell(0, "cluster")).toMatchObject({ text: "—", reason: words.register("none.cluster") });
  });

  test("marks the order it is in, leads to the parks, and keeps the ticks", () => {
    expect(model.columns.filter(({ sort }) => sort && sort.state !== "none").map(({ key }) => key)).toEqual([
      "outputWanYuan",
    ]);
    expect(model.rows[0]?.cells[0]?.href).toBe(`/${locale}/parks/GD-4402-001?period=2024`);
    expect(model.rows.map(({ pick }) => pick?.checked)).toEqual([false, true]);
  });

  test("says of a total over fewer parks how many it counts", () => {
    const at = model.columns.findIndex(({ key }) => key === "outputWanYuan");
    expect(model.totals?.[at]?.mark).toBe(words.table("reporting", { count: 1 }));
    const asking = prepareRegisterTable(words, registerFixture(asked, { totals: { delayedProjects: null } }), labels);
    expect(asking.totals?.at(-1)?.href).toContain("totals=all");
  });
});

test("the columns shown come first in the form that chooses them, in their order", () => {
  const words = registerWords("en", { columns: "taxWanYuan,city", view: "both", page: "2" });
  const choice = prepareColumnChoice(words, ["taxWanYuan", "city"]);
  expect(choice.options.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(["taxWanYuan", "city"]);
  expect(choice.options.slice(0, 2).every(({ checked }) => checked)).toBe(true);
  expect(new Set(choice.options.map(({ value }) => value)).size).toBe(REGISTER_COLUMNS.length);
  expect(choice.kept).toEqual([{ name: "view", value: "both" }]);
});

test("files are of the selection as shown, in its order and columns, or of everything", () => {
  const query = { city: "440200", outputGrowth: "..0", period: "2024" };
  const words = registerWords("en", query);
  const view = registerFixture(parse(query));
  const [shown, all] = prepareExports(words, view, ["city", "taxWanYuan"]).groups;
  expect(queryIn(shown?.links[0]?.href ?? "")).toEqual({
    city: "440200",
    outputGrowthUnder: "0",
    period: "2024",
    sort: "-outputWanYuan",
    columns: "code,nameEn,cityNameEn,taxWanYuan",
    lang: "en",
  });
  expect(shown?.label).toContain("2 rows");
  expect(queryIn(all?.links[0]?.href ?? "")).toEqual({ period: "2024", lang: "en" });
  expect(all?.label).toContain("3 rows");
  expect(listAddress(view, words.page.query)).not.toHaveProperty("outputGrowth");
});

test("a long list is cut into pages, with gaps where there are many", () => {
  const words = registerWords("en", { page: "10" });
  const links = preparePageLinks(words, registerFixture({ page: 10 }, { selected: 2700, page: 10 }));
  expect(links?.links.map((link) => link?.text ?? "gap")).toEqual([
    "1",
    "gap",
    "8",
    "9",
    "10",
    "11",
    "12",
    "gap",
    "23",
  ]);
  expect(links?.links.find((link) => link?.text === "10")?.href).toBeNull();
  expect(links?.previous?.href).toBe("/en/parks?page=9");
  expect(preparePageLinks(words, registerFixture({}, { selected: 120 }))).toBeNull();
});

test("parks ticked lead to their comparison, unless there are none or too many", () => {
  const codes = Array.from({ length: 11 }, (_, at) => `GD-4402-${String(at + 1).padStart(3, "0")}`);
  const query = { period: "2024", city: "440200" };
  expect(comparisonPath("en", codes.slice(0, 2), query)).toBe(
    "/en/parks/compare?park=GD-4402-001,GD-4402-002&period=2024",
  );
  expect([comparisonPath("en", codes, query), comparisonPath("en", [], query)]).toEqual([null, null]);
  expect(pickedIn({ compare: ["GD-4402-001", "x", "GD-4402-001"] })).toEqual(["GD-4402-001"]);
});

test("a level without a name of ours is shown in the register's own words", () => {
  const view = registerFixture({ columns: ["level"] }, { rows: [parkOf("GD-4402-001", { level: "a new level" })] });
  const words = registerWords("zh-CN");
  const { rows } = prepareRegisterTable(words, view, prepareLabels(words, view));
  expect(rows[0]?.cells[1]?.text).toBe("a new level");
});
