import type { UniverseRow } from "@/lib/schemas/rows/universe-row";
import { UNIVERSE_PLAN } from "./universe-plan";

const counted = ({ parkCount, firstYear, lastYear, sourceDocumentId, code }: (typeof UNIVERSE_PLAN)[number]) => {
  const years = lastYear === firstYear ? `${firstYear}` : `${firstYear}–${lastYear ?? ""}`;
  const published = sourceDocumentId !== null;
  return {
    code,
    nameZh: `${parkCount}个省产业园（${years}）`,
    nameEn: `${parkCount} provincial parks (${years})`,
    definitionZh: `${years}年统计范围内的${parkCount}个省产业园。${published ? "数量见于公开资料；" : "数量为样例；"}成员按认定先后推定，无来源的进入时间为样例。`,
    definitionEn: `The ${parkCount} provincial parks counted in ${years}. ${published ? "The count was published" : "The count is sample data"}; members are inferred from the order of recognition, and dates of entry without a source are sample data.`,
    parkCount,
    membersKnown: true,
    isDefault: true,
    validFrom: `${firstYear}-01-01`,
    validTo: lastYear === null ? null : `${lastYear + 1}-01-01`,
    basis: published ? "published" : "sample",
    sourceDocumentId,
  } satisfies UniverseRow;
};

/** Which parks count when: one default at any time from 2015 on, and the other count of 2025, whose members nobody published. */
export const UNIVERSES: UniverseRow[] = [
  ...UNIVERSE_PLAN.map(counted),
  {
    code: "gd-106",
    nameZh: "106个园区（7+15+106体系）",
    nameEn: "106 parks (7+15+106 network)",
    definitionZh: "“7+15+106”体系所称的106个园区。名单未公布，不能据以计算。",
    definitionEn: "The 106 parks of the 7+15+106 network. No list was published, so nothing can be computed for it.",
    parkCount: 106,
    membersKnown: false,
    isDefault: false,
    validFrom: "2025-10-01",
    validTo: null,
    basis: "published",
    sourceDocumentId: "ssn-2025-10-11",
  },
];
