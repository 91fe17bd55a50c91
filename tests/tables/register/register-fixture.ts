import { absent, measured } from "@/lib/domain/absence";
import type { Locale } from "@/lib/i18n/locales";
import type { Park } from "@/lib/schemas/api/park";
import { parkQueryOf, type RegisterQuery } from "@/lib/schemas/register/register-query";
import type { RegisterView } from "@/lib/schemas/register/register-view";
import type { RegisterWords } from "@/lib/tables/register/register-words";
import { overviewFixture } from "../../charts/overview/overview-fixture";
import { messagesIn, textsIn } from "../../charts/texts-in";

/** The register's texts as its page has them, without a request. */
export const registerWords = (locale: Locale, query: Record<string, string> = {}): RegisterWords => ({
  ...textsIn(locale, { path: "/parks", query }),
  table: messagesIn(locale, "table"),
  register: messagesIn(locale, "register"),
});

/** A park that reported everything but its growth. */
export const parkOf = (code: string, changes: Partial<Park> = {}): Park => ({
  code,
  nameZh: `园区${code}`,
  nameEn: `Park ${code}`,
  city: "440200",
  cityNameZh: "韶关市",
  cityNameEn: "Shaoguan",
  county: "440203",
  region: "north",
  level: "provincial high-tech zone",
  cluster: null,
  platform: "MP-4402",
  declaredIndustries: ["C39", "C27"],
  mainIndustry: "C39",
  revealedMain: "C27",
  outputWanYuan: 1_120_039.16,
  outputGrowth: null,
  outputGrowthAbsent: "noBase",
  valueAddedWanYuan: 200_000,
  investmentWanYuan: 90_000,
  taxWanYuan: 20_000,
  mainIndustryShare: 0.384,
  signedAmountWanYuan: 0,
  signedCount: 0,
  outputPerMu: 876.54,
  delayedProjects: 3,
  longitude: 113.5,
  latitude: 24.8,
  ...changes,
});

/** The register of 2024 with two of three parks selected. */
export function registerFixture(asked: RegisterQuery = {}, changes: Partial<RegisterView> = {}): RegisterView {
  const { period, periods, asOf, cutOff, universe, datasetVersion, sample, source, notReported } = overviewFixture();
  return {
    ...{ period, periods, asOf, cutOff, universe, datasetVersion, sample, source, notReported },
    parks: 3,
    parksReporting: 3,
    asked,
    list: parkQueryOf(asked),
    rows: [parkOf("GD-4402-001"), parkOf("GD-4402-002", { outputWanYuan: null, outputWanYuanAbsent: "notReported" })],
    page: 1,
    all: 3,
    selected: 2,
    silent: 1,
    withoutFigure: 0,
    output: { figure: measured(1_120_039.16), parks: 1 },
    outputOfAll: { figure: measured(4_480_156.64), parks: 2 },
    totals: {
      outputWanYuan: { figure: measured(1_120_039.16), parks: 1 },
      outputGrowth: { figure: absent("noBase"), parks: 0 },
    },
    choices: {
      cities: [
        { code: "440200", nameZh: "韶关市", nameEn: "Shaoguan", region: "north" },
        { code: "440300", nameZh: "深圳市", nameEn: "Shenzhen", region: "prd" },
      ],
      clusters: [],
      platforms: [{ code: "MP-4402", nameZh: "韶关主平台", nameEn: "Shaoguan platform" }],
      levels: [
        { code: "provincial-high-tech-zone", wording: "provincial high-tech zone" },
        { code: "a-new-level", wording: "a new level" },
      ],
      industries: [
        { code: "C27", nameZh: "医药制造业", nameEn: "Manufacture of Medicines" },
        { code: "C39", nameZh: "电子", nameEn: "Electronics" },
      ],
    },
    map: null,
    ...changes,
  };
}
