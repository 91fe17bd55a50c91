import type { CompareWords } from "@/lib/charts/compare/compare-words";
import { type Absence, absent, type Measured, measured } from "@/lib/domain/absence";
import { type Period, parsePeriod } from "@/lib/domain/period";
import type { Locale } from "@/lib/i18n/locales";
import type { CompareFigure, CompareMeasure, Comparison } from "@/lib/schemas/compare/comparison";
import type { PageFacts } from "@/lib/schemas/page-facts";
import { messagesIn, textsIn } from "../texts-in";

export const compareWords = (locale: Locale): CompareWords => ({
  ...textsIn(locale, { path: "/parks/compare", query: { park: "GD-1111-001,GD-2222-002,GD-3333-003" } }),
  compare: messagesIn(locale, "compare"),
});

export const compareFacts: PageFacts = {
  period: parsePeriod("2024") as Period,
  periods: ["2024", "2023"],
  asOf: null,
  cutOff: "2024-12-31",
  universe: null,
  parks: 3,
  parksReporting: 3,
  notReported: [],
  datasetVersion: 1,
  sample: true,
  source: [],
};

export const figure = (value: number | Absence, preliminary = false): CompareFigure => ({
  ...(typeof value === "number" ? measured(value) : absent(value)),
  preliminary,
});

export function measureOf(
  id: string,
  values: (number | Absence)[],
  rest: Partial<CompareMeasure> & { province?: Measured } = {},
): CompareMeasure {
  return {
    id,
    group: "scale",
    unit: "wanYuan",
    growth: false,
    nameZh: `${id}中`,
    nameEn: id,
    definitionZh: "释义",
    definitionEn: "definition",
    period: "2024",
    denominator: null,
    figures: values.map((value) => figure(value)),
    province: null,
    ...rest,
  };
}

const NAMES = [
  ["GD-1111-001", "甲园", "Alpha Park"],
  ["GD-2222-002", "乙园", "Beta Park"],
  ["GD-3333-003", "丙园", "Gamma Park"],
] as const;

/** Three parks, two of which make food and the third electronics; the third has no output in 2022. */
export function comparisonFixture(measures: CompareMeasure[] = []): Comparison {
  return {
    parks: NAMES.map(([code, nameZh, nameEn]) => ({
      code,
      nameZh,
      nameEn,
      city: "440200",
      cityNameZh: "韶关市",
      cityNameEn: "Shaoguan",
      region: "north",
      mainIndustries: [{ code: "C13", nameZh: "农副食品加工业", nameEn: "Food processing" }],
      largestIndustry: { code: "C39", nameZh: "电子", nameEn: "Electronics" },
      counted: true,
    })),
    denominator: "built",
    measures,
    series: [
      {
        indicator: "output",
        years: ["2006", "2022", "2023", "2024"],
        values: [
          [figure("notReported"), figure(100), figure(200), figure(300)],
          [figure("notReported"), figure(50), figure(400), figure(200)],
          [figure("notReported"), figure("notReported"), figure(10), figure(30)],
        ],
      },
    ],
    structure: [
      ["GD-1111-001", "C13", 60],
      ["GD-1111-001", "C39", 40],
      ["GD-2222-002", "C13", 30],
      ["GD-3333-003", "C39", 10],
    ].map(([park, industry, outputWanYuan]) => ({
      park: String(park),
      industry: String(industry),
      outputWanYuan: Number(outputWanYuan),
      share: 1,
      locationQuotient: 1,
      belowFloor: true,
    })),
    divisions: [
      { code: "C13", nameZh: "农副食品加工业", nameEn: "Food processing", group: "food" },
      { code: "C39", nameZh: "电子", nameEn: "Electronics", group: "electronic_information" },
    ],
    groups: [
      { code: "food", nameZh: "食品", nameEn: "Food" },
      { code: "electronic_information", nameZh: "电子信息", nameEn: "Electronic information" },
    ],
    similarity: {
      parks: NAMES.map(([code]) => code),
      values: [
        [measured(1), measured(0.832), measured(0.555)],
        [measured(0.832), measured(1), absent("notReported")],
        [measured(0.555), absent("notReported"), measured(1)],
      ],
    },
    peers: [],
  };
}
