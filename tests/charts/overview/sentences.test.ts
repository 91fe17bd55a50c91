import { describe, expect, test } from "vitest";
import { prepareAttention } from "@/lib/charts/overview/prepare-attention";
import { prepareHomogeneityTrend } from "@/lib/charts/overview/prepare-homogeneity-trend";
import { prepareIndustryMix } from "@/lib/charts/overview/prepare-industry-mix";
import { prepareLead } from "@/lib/charts/overview/prepare-lead";
import { commonEnding, prepareNetwork } from "@/lib/charts/overview/prepare-network";
import { prepareParkMap } from "@/lib/charts/overview/prepare-park-map";
import { prepareSigningMonths } from "@/lib/charts/overview/prepare-signing-months";
import { prepareSigningTrend, runOfYears } from "@/lib/charts/overview/prepare-signing-trend";
import { prepareTopParks } from "@/lib/charts/overview/prepare-top-parks";
import { prepareYearlyTrend } from "@/lib/charts/overview/prepare-yearly-trend";
import { absent } from "@/lib/domain/absence";
import { type Period, parsePeriod } from "@/lib/domain/period";
import type { Locale } from "@/lib/i18n/locales";
import type { OverviewView } from "@/lib/loaders/overview-view";
import { headlineOf, overviewFixture } from "./overview-fixture";
import { overviewWords } from "./overview-words";

const view = overviewFixture();

function titles(locale: Locale, shown: OverviewView): Record<string, string> {
  const words = overviewWords(locale);
  const headline = (id: string) => shown.headlines.find((each) => each.id === id);
  const charts = [
    prepareYearlyTrend("output", words, shown, shown.outputSeries),
    prepareYearlyTrend("investment", words, shown, shown.outputSeries),
    prepareSigningTrend(words, shown, shown.signingSeries, headline("signedAmount")),
    prepareSigningMonths(words, shown, shown.signingMonths),
    prepareIndustryMix(words, shown, shown.industryMix.byGroup),
    prepareHomogeneityTrend(words, shown, shown.homogeneitySeries),
    prepareParkMap(words, shown, shown.map),
    prepareTopParks(words, shown, shown.topParks, headline("output")),
  ];
  return Object.fromEntries(charts.map(({ id, title }) => [id, title]));
}

test("every chart says its sentence in Chinese", () => {
  expect(titles("zh-CN", view)).toEqual({
    "output-trend": "2024年产值2.42万亿元，同口径增长5.3%",
    "investment-trend": "2024年投资3,110亿元，同口径下降2.1%",
    "signing-trend": "2024年签约额同比下降28.0%，连续第2年回落",
    "signing-months": "近12个月签约4,188亿元，比前12个月少28.0%",
    "industry-mix": "石化占产值30.0%，与2015年持平",
    "homogeneity-trend": "同质化指数0.412，比2015年上升0.032",
    "park-map": "韶关产值最高，占全省园区57.5%",
    "top-parks": "前2个园区占全省产值4.9%",
  });
});

test("every chart says the same in English", () => {
  expect(titles("en", view)).toEqual({
    "output-trend": "2024 output CNY\u00a02.42\u00a0tn, up 5.3% like for like",
    "investment-trend": "2024 investment CNY\u00a0311.0\u00a0bn, down 2.1% like for like",
    "signing-trend": "Signed amount down 28.0% in 2024, a second year of decline",
    "signing-months": "CNY\u00a0418.8\u00a0bn signed in twelve months, 28.0% less than before",
    "industry-mix": "Petrochemicals: 30.0% of output, as in 2015",
    "homogeneity-trend": "Homogeneity index 0.412, 0.032 above 2015",
    "park-map": "Shaoguan leads with 57.5% of the parks' output",
    "top-parks": "The 2 largest parks make 4.9% of output",
  });
});

test("sentences are short: 20 Chinese characters, 12 English words", () => {
  for (const title of Object.values(titles("zh-CN", view)))
    expect(title.match(/\p{Script=Han}/gu)?.length).toBeLessThanOrEqual(20);
  for (const title of Object.values(titles("en", view))) expect(title.split(" ").length).toBeLessThanOrEqual(12);
});

test("the first line says where the province stands, with what is missing left out", () => {
  const words = overviewWords("zh-CN");
  expect(prepareLead(words, view, view.headlines)).toBe("2024年，109个园区产值合计2.43万亿元，签约额下降28.0%");
  expect(prepareLead(overviewWords("en"), view, view.headlines)).toBe(
    "2024: 109 parks produced CNY\u00a02.43\u00a0tn; the signed amount fell 28.0%",
  );
  expect(prepareLead(words, view, [headlineOf("output", "wanYuan", 5_000_000)])).toBe(
    "2024年，109个园区产值合计500.0亿元",
  );
  const partly = { ...headlineOf("output", "wanYuan", 5_000_000), parksReporting: 87 };
  expect(prepareLead(words, view, [partly])).toBe("2024年，109个园区中已报的87个产值合计500.0亿元");
  expect(prepareLead(overviewWords("en"), view, [partly])).toBe(
    "2024: 87 reporting parks of 109 produced CNY\u00a050.0\u00a0bn",
  );
  expect(prepareLead(words, view, [headlineOf("output", "wanYuan", "beforeFirstRecord")])).toBe(
    "2024年没有产值数据：早于最早的记录",
  );
});

test("without any data every chart says so instead of a number", () => {
  const nothing = overviewFixture({
    headlines: [],
    outputSeries: [],
    signingSeries: [],
    signingMonths: [],
    industryMix: { byGroup: { industries: [], years: [] }, byDivision: { industries: [], years: [] } },
    homogeneitySeries: [],
    map: { coordinateSystem: "GCJ-02", cities: [], parks: [] },
    topParks: [],
  });
  for (const locale of ["zh-CN", "en"] as const)
    for (const title of Object.values(titles(locale, nothing))) expect(title).not.toMatch(/\d|NaN|undefined/);
});

test("a missing year is a gap with its reason, a preliminary one is marked", () => {
  const { series, table } = prepareYearlyTrend("output", overviewWords("zh-CN"), view, view.outputSeries);
  expect(series[0]?.points[3]).toEqual({ value: null, label: "—", reason: "未报" });
  expect(series[0]?.points[9]).toMatchObject({ preliminary: true, label: "2.42万亿元（初步）" });
  expect(table.rows[3]?.cells[1]).toEqual({ text: "—", reason: "未报" });
});

describe("a cumulative period", () => {
  const cumulative = overviewFixture({
    period: parsePeriod("2025-09") as Period,
    headlines: [headlineOf("signedAmount", "wanYuan", 30_000_000, 0.061)],
    signingSeries: [...view.signingSeries, { period: "2025", count: 700, amountWanYuan: 30_000_000, partial: true }],
  });

  test("is compared with the same months, and its unfinished year is marked", () => {
    const model = prepareSigningTrend(
      overviewWords("zh-CN"),
      cumulative,
      cumulative.signingSeries,
      cumulative.headlines[0],
    );
    expect(model.title).toBe("2025年1—9月累计签约额同比增长6.1%");
    expect(model.categories.at(-1)).toEqual({ key: "2025", tick: "2025*", label: "2025年1月至截止日" });
    expect(model.notes.join()).toContain("不与全年比较");
  });
});

test("a run of years counts only moves in one direction, up to the year named", () => {
  expect(runOfYears(view.signingSeries, "2024", "down")).toBe(2);
  expect(runOfYears(view.signingSeries, "2022", "up")).toBe(2);
  expect(runOfYears(view.signingSeries, "2015", "up")).toBe(1);
  expect(runOfYears(view.signingSeries, "1999", "down")).toBe(1);
});

test("parks that need attention come with their reasons, and the most frequent one is named", () => {
  const { title, rows } = prepareAttention(overviewWords("zh-CN"), view.attention);
  expect(title).toBe("2个园区需要关注，最多的原因是红灯项目");
  expect(rows[0]).toMatchObject({ park: "南雄产业园", city: "韶关市" });
  expect(rows[0]?.reasons.map(({ text }) => text)).toEqual(["4个红灯项目，未完结共20个", "主导产业占31.2%，低于40%"]);
  expect(prepareAttention(overviewWords("en"), []).title).toBe("No park meets a rule for attention");
  const every = prepareAttention(overviewWords("en"), [
    {
      ...(view.attention[0] as (typeof view.attention)[0]),
      reasons: [
        { code: "outputFalling", growth: -0.123 },
        { code: "idleLandHigh", share: 0.2, idleMu: 12_300 },
        { code: "notReported", indicators: ["tax", "madeUp"] },
      ],
    },
  ]);
  expect(every.rows[0]?.reasons.map(({ text }) => text)).toEqual([
    "Output −12.3%",
    "12.3 thousand mu idle, 20.0% of the land",
    "Not reported: tax, madeUp",
  ]);
});

test("overlapping sets stand side by side with their members, and no sum is made", () => {
  const { title, sets, collaborations } = prepareNetwork(overviewWords("en"), view.network);
  expect(title).toBe("1 large clusters, 1 main platforms and 109 parks overlap");
  expect(sets.map(({ count }) => count)).toEqual([1, 1, 109]);
  expect(sets[0]?.members[0]?.text).toBe("Zhuhai cluster: 4 parks");
  expect(collaborations.map(({ count }) => count)).toEqual([31, 12, 40]);
});

test("sets of one kind are told apart by what is their own in their names", () => {
  const clusters = ["Zhuhai", "Shantou"].map((city, index) => ({
    code: String(index),
    nameZh: city,
    nameEn: `${city} Large Industrial Cluster`,
    parks: index + 1,
  }));
  const { sets } = prepareNetwork(overviewWords("en"), { ...view.network, clusters });
  expect(sets[0]?.members.map(({ text }) => text)).toEqual(["Zhuhai: 1 park", "Shantou: 2 parks"]);
  expect(commonEnding(["甲平台", "乙平台"])).toBe("平台");
  expect(commonEnding(["平台", "乙平台"])).toBe("");
  expect(commonEnding(["甲", "乙"])).toBe("");
});

test("a map without a value for a city says why", () => {
  const map = prepareParkMap(overviewWords("zh-CN"), view, view.map);
  expect(map.cities[2]?.point).toEqual({ value: null, label: "—", reason: "该市没有省产业园" });
  expect(map.summary).toContain("韶关");
  const empty = prepareParkMap(overviewWords("zh-CN"), view, {
    ...view.map,
    cities: view.map.cities.map((city) => ({ ...city, outputWanYuan: absent("notReported") })),
  });
  expect(empty.title).toBe("没有可显示的产值");
});
