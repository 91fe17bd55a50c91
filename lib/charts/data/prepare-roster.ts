import { localizedPath } from "@/lib/i18n/localized-path";
import { nameIn } from "@/lib/i18n/name-in";
import type { DataWords } from "./data-words";

const EVIDENCE = [
  "named_provincial_park",
  "zone_exists_membership_inferred",
  "policy_agglomeration_site",
  "characteristic_park_list",
] as const;
const INDUSTRY_BASES = ["source", "general", "weak"] as const;

type RosterEntry = {
  code: string;
  nameZh: string;
  nameEn: string;
  cityNameZh: string;
  cityNameEn: string;
  confidence: "high" | "medium" | "low";
  evidence: string;
  /** In English. */
  note: string | null;
  nameSeen: boolean;
  latestYear: number | null;
  industryBasis: string;
};

/** A park whose place on the roster is not certain, and why. */
export type DoubtModel = {
  code: string;
  name: string;
  href: string;
  city: string;
  confidence: string;
  reasons: string[];
  note: string | null;
};

export type RosterModel = { lead: string; doubts: DoubtModel[] };

/** How sure the roster is, in a sentence, and every park that is not certain with its reasons. */
export function prepareRoster(words: DataWords, roster: readonly RosterEntry[]): RosterModel {
  const { data } = words;
  const count = (confidence: RosterEntry["confidence"]) => roster.filter((row) => row.confidence === confidence).length;
  return {
    lead: data("roster.lead", {
      count: roster.length,
      high: count("high"),
      medium: count("medium"),
      low: count("low"),
    }),
    doubts: roster.filter((row) => row.confidence !== "high").map((row) => doubtOf(words, row)),
  };
}

function doubtOf({ locale, data, page }: DataWords, row: RosterEntry): DoubtModel {
  const evidence = EVIDENCE.find((known) => known === row.evidence);
  const basis = INDUSTRY_BASES.find((known) => known === row.industryBasis);
  return {
    code: row.code,
    name: nameIn(locale, row),
    href: localizedPath(locale, `/parks/${row.code}`, page.query),
    city: locale === "zh-CN" ? row.cityNameZh : row.cityNameEn,
    confidence: data(`confidence.${row.confidence}`),
    reasons: [
      evidence ? data(`evidence.${evidence}`) : row.evidence,
      ...(row.nameSeen ? [] : [data("roster.nameNotSeen")]),
      ...(row.latestYear === null ? [] : [data("roster.latest", { year: String(row.latestYear) })]),
      ...(basis && basis !== "source" ? [data(`industryBasis.${basis}`)] : []),
    ],
    note: row.note,
  };
}
