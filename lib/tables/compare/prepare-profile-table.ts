import type { CompareWords } from "@/lib/charts/compare/compare-words";
import { formatPeriod } from "@/lib/i18n/format-period";
import { industryName } from "@/lib/i18n/industry-name";
import { joinNames } from "@/lib/i18n/join-clauses";
import { nameIn } from "@/lib/i18n/name-in";
import type { ComparePark } from "@/lib/schemas/compare/comparison";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { TableModel } from "../table-model";
import { parkColumns } from "./prepare-figures-table";

/** What the parks are, in words: where they lie, what they declare, what they make most of. */
export function prepareProfileTable(words: CompareWords, facts: PageFacts, parks: ComparePark[]): TableModel {
  const { locale, compare, figure } = words;
  const row = (key: "city" | "region" | "mainIndustries" | "largestIndustry", text: (park: ComparePark) => string) => ({
    key,
    cells: [{ text: compare(`table.${key}`) }, ...parks.map((park) => ({ text: text(park) }))],
  });
  return {
    id: "figures-profile",
    caption: compare("table.caption", {
      group: compare("group.profile"),
      period: formatPeriod(locale, facts.period),
      count: parks.length,
    }),
    columns: [
      { key: "measure", heading: compare("table.measure"), align: "start" },
      ...parkColumns(words, parks, "start"),
    ],
    rows: [
      row("city", ({ cityNameZh, cityNameEn }) => nameIn(locale, { nameZh: cityNameZh, nameEn: cityNameEn })),
      row("region", ({ region }) => figure(`region.${region}`)),
      row(
        "mainIndustries",
        ({ mainIndustries }) =>
          joinNames(
            locale,
            mainIndustries.map((industry) => industryName(locale, industry)),
          ) || compare("table.none"),
      ),
      row("largestIndustry", ({ largestIndustry, mainIndustries }) => {
        if (largestIndustry === null) return figure("absence.notReported");
        const declared = mainIndustries.some(({ code }) => code === largestIndustry.code);
        return compare(declared ? "table.declared" : "table.undeclared", {
          industry: industryName(locale, largestIndustry),
        });
      }),
    ],
    totals: null,
  };
}
