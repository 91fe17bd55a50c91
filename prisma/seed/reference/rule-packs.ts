import type { RulePackRow } from "@/lib/schemas/rows/rule-pack-row";
import { nameBasedUuid } from "../name-based-uuid";

const pack = (row: Omit<RulePackRow, "id" | "version" | "validTo">): RulePackRow => ({
  ...row,
  id: nameBasedUuid(`rule-pack/${row.code}/1`),
  version: 1,
  validTo: null,
});

/** First versions of the rules the product applies. */
export const RULE_PACKS: RulePackRow[] = [
  pack({
    code: "lights",
    nameZh: "项目亮灯规则",
    nameEn: "Status lights of projects",
    rules: { yellowMonths: 2, redMonths: 3, removalMonths: 6 },
    validFrom: "2015-01-01",
    sourceDocumentId: null,
  }),
  pack({
    code: "main-industries-national",
    nameZh: "主导产业数量（国家指引）",
    nameEn: "Number of main industries (national guideline)",
    rules: { minimum: 1, maximum: 3 },
    validFrom: "2025-09-01",
    sourceDocumentId: "guideline-2025-189",
  }),
  pack({
    code: "main-industries-province",
    nameZh: "主导产业数量（广东）",
    nameEn: "Number of main industries (Guangdong)",
    rules: { minimum: 1, maximum: 2 },
    validFrom: "2023-03-01",
    sourceDocumentId: "policy-2023-transfer",
  }),
  pack({
    code: "one-park-one-industry",
    nameZh: "一园一主导产业",
    nameEn: "One park, one main industry",
    rules: { minimum: 1, maximum: 1 },
    validFrom: "2023-03-01",
    sourceDocumentId: "policy-2023-transfer",
  }),
  pack({
    code: "assessment-2015",
    nameZh: "2015年园区考核指标",
    nameEn: "Indicators of the 2015 assessment",
    rules: {
      indicators: ["industrialInvestment", "valueAdded", "tax", "landUse", "environment"],
      grades: ["excellent", "good", "passed", "failing"],
    },
    validFrom: "2015-01-01",
    sourceDocumentId: "report-2015",
  }),
];
