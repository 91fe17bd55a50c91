import { levelName } from "@/lib/charts/wording/level-name";
import { ABSENCES } from "@/lib/domain/absence";
import { REGION_CODES } from "@/lib/domain/region";
import { industryName } from "@/lib/i18n/industry-name";
import { nameIn } from "@/lib/i18n/name-in";
import type { NamedCode } from "@/lib/schemas/overview/overview-parts";
import { DEFAULT_COLUMNS } from "@/lib/schemas/register/register-query";
import type { RegisterView } from "@/lib/schemas/register/register-view";
import type { RegisterLabels } from "./register-labels";
import type { RegisterWords } from "./register-words";

/** The texts of the register's rows, in the language of the page. */
export function prepareLabels(words: RegisterWords, view: RegisterView): RegisterLabels {
  const { locale, register, figure, page } = words;
  const { cities: _cities, levels, ...choices } = view.choices;
  const names = (list: NamedCode[]) => Object.fromEntries(list.map((each) => [each.code, nameIn(locale, each)]));
  const { period, asOf, universe } = page.query;
  return {
    locale,
    columns: view.asked.columns ?? DEFAULT_COLUMNS,
    absence: Object.fromEntries(
      ABSENCES.map((absence) => [absence, figure(`absence.${absence}`)]),
    ) as RegisterLabels["absence"],
    regions: Object.fromEntries(REGION_CODES.map((region) => [region, figure(`region.${region}`)])),
    levels: Object.fromEntries(levels.map((level) => [level.code, levelName(words, level.wording)])),
    clusters: names(choices.clusters),
    platforms: names(choices.platforms),
    industries: Object.fromEntries(choices.industries.map((each) => [each.code, industryName(locale, each)])),
    none: {
      level: register("none.level"),
      cluster: register("none.cluster"),
      platform: register("none.platform"),
      declaredIndustries: register("none.declaredIndustries"),
      revealedMain: register("none.revealedMain"),
    },
    pick: register("compare.pick", { name: "{name}" }),
    parkQuery: { period, asOf, universe },
  };
}
