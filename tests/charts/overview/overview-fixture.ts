import { type Absence, absent, type Measured, measured } from "@/lib/domain/absence";
import { type Period, parsePeriod } from "@/lib/domain/period";
import type { OverviewView } from "@/lib/loaders/overview-view";
import type { Headline, HeadlineId, HeadlineUnit } from "@/lib/schemas/overview/headline";

const number = (value: number | Absence): Measured => (typeof value === "string" ? absent(value) : measured(value));

/** A headline figure; what is not given is absent or empty. */
export function headlineOf(
  id: HeadlineId,
  unit: HeadlineUnit,
  value: number | Absence,
  change: number | Absence = "noBase",
  rest: Partial<Headline> = {},
): Headline {
  return {
    id,
    unit,
    value: number(value),
    previous: absent("noBase"),
    change: number(change),
    changeKind: ["fraction", "index", "park"].includes(unit) ? "difference" : "growth",
    target: null,
    preliminary: false,
    parksReporting: null,
    ...rest,
  };
}

const years = Array.from({ length: 10 }, (_, index) => 2015 + index);

/** A province of three cities, as the overview is given it for 2024. */
export function overviewFixture(changes: Partial<OverviewView> = {}): OverviewView {
  return {
    period: parsePeriod("2024") as Period,
    periods: ["2025-09", "2025-08", "2024", "2023", "2022"],
    asOf: null,
    cutOff: "2024-12-31",
    universe: {
      code: "109",
      nameZh: "109个省产业园",
      nameEn: "the 109 provincial parks",
      definitionZh: "2024年起的名单",
      definitionEn: "The list from 2024",
      parkCount: 109,
      basis: "source",
    },
    datasetVersion: 7,
    sample: true,
    source: [
      {
        id: "reports",
        titleZh: "园区报表",
        titleEn: "Parks' reports",
        publisher: "园区",
        url: null,
        reliability: "generated",
      },
    ],
    notReported: [],
    parks: 109,
    parksReporting: 109,
    headlines: [
      headlineOf("parks", "park", 109, 13),
      headlineOf("output", "wanYuan", 243_105_000, 0.053, { parksReporting: 109, preliminary: true }),
      headlineOf("valueAdded", "wanYuan", 36_465_000, 0.048, { parksReporting: 109 }),
      headlineOf("investment", "wanYuan", 31_204_000, -0.021, { parksReporting: 108 }),
      headlineOf("tax", "wanYuan", 7_130_000, "noBase"),
      headlineOf("outputPerMu", "wanYuanPerMu", 312.4, 0.0001),
      headlineOf("mainIndustryShare", "fraction", 0.3821, 0.004, {
        target: {
          id: "share-40",
          operator: ">=",
          value: 0.4,
          textZh: "主导产业产值占比达到40%",
          textEn: "Main industries make 40 % of output",
          deadline: null,
        },
      }),
      headlineOf("electronicsOrFoodShare", "fraction", 0.624, -0.01),
      headlineOf("homogeneity", "index", 0.4123, 0.0121),
      headlineOf("homogeneityWeighted", "index", 0.4312, -0.0021),
      headlineOf("signedAmount", "wanYuan", 41_880_000, -0.28),
      headlineOf("signedCount", "project", 1204, -0.191),
      headlineOf("delayedProjects", "project", 812, 0.112),
      headlineOf("fiscalFundsCumulative", "wanYuan", 4_980_000, "notApplicable"),
    ],
    outputSeries: years.map((year, index) => ({
      period: String(year),
      universe: "109",
      parks: [51, 53, 60, 66, 75, 85, 94, 94, 96, 109][index] ?? 109,
      outputWanYuan: index === 3 ? absent("notReported") : measured(120_000_000 + index * 13_600_000),
      valueAddedWanYuan: measured(18_000_000 + index * 2_000_000),
      investmentWanYuan: measured(14_000_000 + index * 1_900_000),
      outputGrowth: index === 0 ? absent("noBase") : measured(0.053),
      investmentGrowth: index === 0 ? absent("noBase") : measured(-0.021),
      preliminary: year === 2024,
    })),
    signingSeries: years.map((year, index) => ({
      period: String(year),
      count: 900 + index * 60,
      amountWanYuan: [30, 34, 39, 45, 52, 49, 60, 66, 58.2, 41.9].map((amount) => amount * 1_000_000)[index] ?? 0,
      partial: false,
    })),
    signingMonths: Array.from({ length: 24 }, (_, index) => ({
      period: `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
      count: 100,
      amountWanYuan: index < 12 ? 4_850_000 : 3_490_000,
      partial: false,
    })),
    industryMix: {
      byGroup: {
        industries: [
          { code: "electronic_information", nameZh: "电子信息", nameEn: "Electronic information" },
          { code: "food", nameZh: "食品饮料", nameEn: "Food and beverage" },
          { code: "petrochemical", nameZh: "石化", nameEn: "Petrochemicals" },
          { code: "materials", nameZh: "材料", nameEn: "Materials" },
        ],
        years: years.map((year, index) => ({
          period: String(year),
          parts: [
            ["electronic_information", 0.3 - index * 0.01],
            ["food", 0.2 + index * 0.01],
            ["petrochemical", 0.3],
            ["materials", 0.2],
          ].map(([industry, share]) => ({
            industry: String(industry),
            share: Number(share),
            outputWanYuan: Number(share) * 1e8,
          })),
        })),
      },
      byDivision: { industries: [], years: [] },
    },
    homogeneitySeries: years.map((year, index) => ({
      period: String(year),
      parks: 50 + index * 6,
      index: measured(0.38 + index * 0.0036),
      indexWeighted: measured(0.44 - index * 0.001),
    })),
    map: {
      coordinateSystem: "GCJ-02",
      cities: [
        { code: "440200", nameZh: "韶关市", nameEn: "Shaoguan", region: "north", output: 42_000_000, parks: 9 },
        { code: "441400", nameZh: "梅州市", nameEn: "Meizhou", region: "north", output: 31_000_000, parks: 8 },
        { code: "440300", nameZh: "深圳市", nameEn: "Shenzhen", region: "prd", output: "noUniverse", parks: 0 },
      ].map(({ output, ...city }) => ({
        ...city,
        region: city.region as "north" | "prd",
        longitude: 113.6,
        latitude: 24.8,
        outputWanYuan: number(output as number | Absence),
      })),
      parks: [parkOf("GD-4402-001", "莞韶产业园", 9_000_000), parkOf("GD-4402-003", "南雄产业园", 3_000_000)],
    },
    topParks: [parkOf("GD-4402-001", "莞韶产业园", 9_000_000), parkOf("GD-4402-003", "南雄产业园", 3_000_000)],
    attention: [
      {
        ...parkOf("GD-4402-003", "南雄产业园", 0),
        score: 3,
        reasons: [
          { code: "projectsRed", red: 4, open: 20 },
          { code: "mainShareUnder40", share: 0.312 },
        ],
      },
      { ...parkOf("GD-4402-001", "莞韶产业园", 0), score: 2, reasons: [{ code: "projectsRed", red: 2, open: 9 }] },
    ],
    network: {
      clusters: [{ code: "zhuhai", nameZh: "珠海集聚区", nameEn: "Zhuhai cluster", parks: 4 }],
      platforms: [{ code: "shaoguan", nameZh: "韶关主平台", nameEn: "Shaoguan platform", parks: 3 }],
      parks: 109,
      collaborations: [
        { kind: "enclave", count: 31 },
        { kind: "coInvestment", count: 12 },
        { kind: "assistance", count: 40 },
      ],
    },
    events: [],
    ...changes,
  };
}

function parkOf(code: string, nameZh: string, output: number) {
  return {
    code,
    nameZh,
    nameEn: `Park ${code.slice(-3)}`,
    city: "440200",
    cityNameZh: "韶关市",
    cityNameEn: "Shaoguan",
    longitude: 113.58,
    latitude: 24.8,
    mainIndustry: "C34",
    outputWanYuan: measured(output),
    outputGrowth: measured(0.03),
  };
}
