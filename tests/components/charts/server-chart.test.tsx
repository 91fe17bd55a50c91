import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Chart } from "@/components/charts/server-chart";
import { prepareMap } from "@/lib/charts/prepare-map";
import { prepareRanked } from "@/lib/charts/prepare-ranked";
import { prepareStackedShare } from "@/lib/charts/prepare-stacked-share";
import { prepareTrend } from "@/lib/charts/prepare-trend";
import { categories, trend, trendInput, wording, write } from "../../charts/chart-fixtures";
import { textsIn } from "../../charts/texts-in";

const texts = textsIn("zh-CN");

describe("a chart without a script", () => {
  const html = renderToStaticMarkup(<Chart model={trend} texts={texts} />);

  test("says its sentence, its facts and its sample mark", () => {
    expect(html).toContain('aria-describedby="output-trend-summary"');
    for (const text of [
      wording.title,
      wording.subtitle,
      wording.source,
      wording.cutOff,
      "样例数据",
      "空心点为初步数",
    ]) {
      expect(html).toContain(text);
    }
  });

  test("is drawn for wide and for narrow room", () => {
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).toContain('class="chart-wide"');
    expect(html).toContain('class="chart-narrow"');
  });

  test("has its table and files behind toggles of the browser's own", () => {
    expect(html).toMatch(
      /<details class="chart-table"><summary>表格 <small>3行，可逐项阅读<\/small><\/summary>.*<table/,
    );
    expect(html).toContain('<data value="100">100.0</data>');
    expect(html).toContain('data-reason="未报" tabindex="0"');
    expect(html).toMatch(/<button type="button" id="output-trend-word" popoverTarget="output-trend-menu"/i);
    expect(html).toMatch(/<div id="output-trend-menu" popover="auto"/);
    for (const address of Object.values(trend.files.chart ?? {})) expect(html).toContain(`href="${address}"`);
    expect(html).toContain("数据：全部1,308行");
    expect(html).toContain('<a href="/api/v1/exports/observations.csv">CSV</a>');
    expect(html).toContain('href="/zh-CN?period=2024#output-trend"');
    expect(html).toContain(trend.files.citation);
  });

  test("needs no inline style, which the content security policy would refuse", () => {
    expect(html).not.toContain(" style=");
  });
});

test("several columns side by side, layers and rankings are drawn", () => {
  const [one] = trendInput.series;
  if (!one) throw new Error("the fixture has a series");
  const columns = prepareTrend("bar", { ...trendInput, series: [one, { ...one, key: "b", label: "投资" }] });
  const layers = (form: "area" | "bar") =>
    prepareStackedShare({
      wording,
      form,
      categories,
      parts: [
        { key: "equipment", label: "装备制造", amounts: [1, 2, 3] },
        { key: "materials", label: "先进材料", amounts: [3, 2, 1] },
      ],
      othersLabel: "其他",
      absentReason: "无产值",
      write,
      summarise: () => "构成",
    });
  const ranked = prepareRanked({
    wording,
    rows: ["韶关", "东莞(韶关)产业转移工业园及其他很长的名称"].map((label, at) => ({
      key: label,
      label,
      value: { value: at + 1 },
    })),
    shown: 5,
    valueHeading: "产值",
    level: { value: 1.5, label: "均值" },
    write,
    summarise: () => "排名",
  });
  for (const model of [columns, layers("area"), layers("bar"), ranked]) {
    const html = renderToStaticMarkup(<Chart model={model} texts={texts} width="full" />);
    expect(html.match(/<svg /g)?.length).toBeGreaterThanOrEqual(2);
    expect(html).not.toMatch(/NaN|undefined/);
  }
  expect(renderToStaticMarkup(<Chart model={columns} texts={texts} />)).toContain('class="chart-legend"');
}, 30_000);

test("the map links every city and park and says what is missing", () => {
  const model = prepareMap({
    wording,
    cities: [
      { code: "440200", label: "韶关", value: { value: 12 }, href: "/zh-CN/parks?city=440200" },
      { code: "440100", label: "广州", value: { value: null, reason: "无省产业园" }, href: null },
    ],
    cityHeading: "产值(亿元)",
    band: (low, high) => `${low ?? ""}–${high ?? ""}`,
    absentLabel: "无省产业园",
    writeCity: write,
    parks: [
      { code: "p1", label: "莞韶园", longitude: 113.59, latitude: 24.8, value: { value: 9 }, href: "/zh-CN/parks/p1" },
      { code: "p2", label: "同址园", longitude: 113.59, latitude: 24.8, value: { value: null, reason: "未报" } },
    ],
    parkHeading: "园区",
    writePark: write,
    summarise: ({ cities, parks, greatest }) => `${cities} ${parks} ${greatest?.label}`,
  });
  const html = renderToStaticMarkup(<Chart model={model} texts={texts} />);
  expect(html).toMatch(/<p id="output-trend-summary"[^>]*>2 2 韶关<\/p>/);
  expect(html).toMatch(/<a href="\/zh-CN\/parks\/p1"[^>]*><title>莞韶园: 9 亿元<\/title><circle/);
  expect(html).toContain("<title>广州: — 无省产业园</title>");
  expect(html).toContain("<title>同址园: — 未报</title>");
  expect(html.match(/<circle cx="[\d.]+" cy="[\d.]+"/g)).toHaveLength(4);
  expect(html).not.toMatch(/NaN|undefined/);
});
