import { levelName } from "@/lib/charts/wording/level-name";
import { type Bounds, THRESHOLD_FIELDS, type ThresholdField } from "@/lib/domain/park-threshold";
import { REGION_CODES } from "@/lib/domain/region";
import { localizedPath } from "@/lib/i18n/localized-path";
import { nameIn } from "@/lib/i18n/name-in";
import type { NamedCode } from "@/lib/schemas/overview/overview-parts";
import { boundsText } from "@/lib/schemas/register/bounds-parameter";
import { statedBounds } from "@/lib/schemas/register/register-query";
import type { RegisterView } from "@/lib/schemas/register/register-view";
import type { FilterBarModel, FilterOption } from "../filter-model";
import { prepareSelect } from "../prepare-select";
import { boundsWords } from "./bounds-words";
import type { RegisterWords } from "./register-words";

const under = (bound: number): Bounds => ({ from: null, under: bound });
const from = (bound: number): Bounds => ({ from: bound, under: null });
const between = (least: number, bound: number): Bounds => ({ from: least, under: bound });

/** Bounds offered: round numbers around which planners ask. Money in 万元, yield in 万元/mu, shares as fractions. */
const BANDS: Record<ThresholdField, Bounds[]> = {
  mainIndustryShare: [under(0.3), under(0.4), between(0.4, 0.6), from(0.6)],
  outputWanYuan: [
    under(100_000),
    between(100_000, 500_000),
    between(500_000, 1_000_000),
    between(1_000_000, 5_000_000),
    from(5_000_000),
  ],
  outputGrowth: [under(0), between(0, 0.05), between(0.05, 0.1), from(0.1)],
  outputPerMu: [under(300), between(300, 600), between(600, 1000), from(1000)],
  delayedProjects: [from(1), from(5), from(10), from(20)],
};
/** State the form keeps as it is: everything that is no filter, but for the place in the list. */
const KEPT = ["period", "asOf", "universe", "park", "sort", "columns", "density", "view"] as const;

/** The register's filter form as the page's address has it. */
export function prepareFilters(words: RegisterWords, { asked, choices }: RegisterView): FilterBarModel {
  const { locale, register, page } = words;
  const named = (list: NamedCode[]): FilterOption[] =>
    list.map((each) => ({ value: each.code, label: nameIn(locale, each) }));
  const select = (name: string, label: string, value: string | undefined, options: FilterOption[]) =>
    prepareSelect({
      locale,
      name,
      label,
      value,
      options,
      unset: register("filter.any"),
      several: (count, names) => register("filter.several", { count, names }),
    });
  const list = (
    name: "region" | "city" | "cluster" | "platform" | "level" | "industry" | "revealed",
    options: FilterOption[],
  ) => select(name, register(`filter.${name}`), asked[name]?.join(","), options);
  const bounds = (field: ThresholdField) => {
    const stated = statedBounds(asked, field);
    const value = boundsText(stated);
    const offered = value === "" || BANDS[field].some((band) => boundsText(band) === value);
    const bands = offered ? BANDS[field] : [stated, ...BANDS[field]];
    const options = bands.map((band) => ({ value: boundsText(band), label: boundsWords(words, field, band) }));
    return select(field, register(`column.${field}`), value, options);
  };
  const industries = named(choices.industries);
  return {
    label: register("filter.label"),
    action: localizedPath(locale, page.path),
    kept: KEPT.flatMap((name) => {
      const value = page.query[name];
      return value === undefined ? [] : { name, value };
    }),
    search: { name: "q", label: register("filter.search"), hint: register("filter.searchHint"), value: asked.q ?? "" },
    first: [
      list(
        "region",
        REGION_CODES.map((code) => ({ value: code, label: words.figure(`region.${code}`) })),
      ),
      list("city", named(choices.cities)),
      list("industry", industries),
      bounds("mainIndustryShare"),
    ],
    others: [
      list("revealed", industries),
      list(
        "level",
        choices.levels.map((level) => ({ value: level.code, label: levelName(words, level.wording) })),
      ),
      list("cluster", named(choices.clusters)),
      list("platform", named(choices.platforms)),
      ...THRESHOLD_FIELDS.filter((field) => field !== "mainIndustryShare").map(bounds),
    ],
    more: register("filter.more"),
    submit: register("filter.submit"),
  };
}
