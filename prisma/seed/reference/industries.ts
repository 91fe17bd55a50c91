import type { IndustryGroupRow } from "@/lib/schemas/rows/industry-group-row";
import type { IndustryRow } from "@/lib/schemas/rows/industry-row";
import type { IndustryStrategicClusterRow } from "@/lib/schemas/rows/industry-strategic-cluster-row";
import type { StrategicClusterRow } from "@/lib/schemas/rows/strategic-cluster-row";
import { readCsv } from "./read-csv";

type Heading = "code" | "name_zh" | "name_en" | "group_code" | "group_zh" | "group_en" | "guangdong_cluster_ids";
const FILE = readCsv<Heading>("industries.csv");

/** Manufacturing and its divisions, C13 to C43. */
export const INDUSTRIES: IndustryRow[] = [
  { code: "C", level: "section", parentCode: null, nameZh: "制造业", nameEn: "Manufacturing", groupCode: null },
  ...FILE.map(
    (row): IndustryRow => ({
      code: row.code,
      level: "division",
      parentCode: "C",
      nameZh: row.name_zh,
      nameEn: row.name_en,
      groupCode: row.group_code,
    }),
  ),
];

/** Codes of the divisions, in order. */
export const DIVISIONS: string[] = FILE.map(({ code }) => code);

/** Broad groups in the order in which their first division comes; the rest is last. */
export const INDUSTRY_GROUPS: IndustryGroupRow[] = [
  ...new Map(FILE.map((row) => [row.group_code, { nameZh: row.group_zh, nameEn: row.group_en }])),
]
  .sort(([a], [b]) => Number(a === "other") - Number(b === "other"))
  .map(([code, names], i) => ({ code, ...names, position: i + 1 }));

/** The province's 20 strategic clusters. */
export const STRATEGIC_CLUSTERS: StrategicClusterRow[] = readCsv<"id" | "name_zh" | "name_en" | "tier">(
  "clusters20.csv",
).map((row) => ({
  code: row.id,
  nameZh: row.name_zh,
  nameEn: row.name_en,
  tier: row.tier as StrategicClusterRow["tier"],
}));

/** Which division serves which strategic cluster. */
export const INDUSTRY_STRATEGIC_CLUSTERS: IndustryStrategicClusterRow[] = FILE.flatMap((row) =>
  row.guangdong_cluster_ids
    .split(";")
    .filter(Boolean)
    .map((strategicClusterCode) => ({ industryCode: row.code, strategicClusterCode })),
);
