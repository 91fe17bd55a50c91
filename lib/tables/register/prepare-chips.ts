import { levelName } from "@/lib/charts/wording/level-name";
import { THRESHOLD_FIELDS, type ThresholdField } from "@/lib/domain/park-threshold";
import { nameIn } from "@/lib/i18n/name-in";
import type { NamedCode } from "@/lib/schemas/overview/overview-parts";
import { FILTER_NAMES, type FilterName, type RegisterQuery, statedBounds } from "@/lib/schemas/register/register-query";
import type { RegisterChoices, RegisterView } from "@/lib/schemas/register/register-view";
import type { FilterChip } from "../filter-model";
import { pageLink } from "../page-link";
import { boundsWords } from "./bounds-words";
import type { RegisterWords } from "./register-words";

/** The filters in force, each with the page without it; of several values of one filter each on its own. */
export function prepareChips(words: RegisterWords, { asked, choices }: RegisterView): FilterChip[] {
  const { register } = words;
  const lists = FILTER_NAMES.flatMap((name) => {
    const values = [asked[name] ?? []].flat();
    return values.map((value) => ({
      key: `${name}-${value}`,
      text:
        name === "q"
          ? register("chip.search", { text: value })
          : register("chip.named", { name: register(`filter.${name}`), value: valueName(words, choices, name, value) }),
      href: pageLink(words, { [name]: values.filter((other) => other !== value).join(",") || undefined }),
    }));
  });
  const bounds = THRESHOLD_FIELDS.flatMap((field) => {
    const text = boundsChip(words, asked, field);
    return text === null ? [] : { key: field, text, href: pageLink(words, withoutBounds([field])) };
  });
  return [...lists, ...bounds];
}

/** The conditions in force in words, for a sentence: several values of one filter are one condition. */
export function prepareConditions(words: RegisterWords, { asked, choices }: RegisterView): string[] {
  const { register } = words;
  const lists = FILTER_NAMES.flatMap((name) => {
    const values = [asked[name] ?? []].flat().map((value) => valueName(words, choices, name, value));
    if (values.length === 0) return [];
    const value = values.join(register("chip.or"));
    if (name === "q") return register("chip.search", { text: value });
    // A region or a city says by itself what it is.
    return name === "region" || name === "city"
      ? value
      : register("chip.named", { name: register(`filter.${name}`), value });
  });
  const bounds = THRESHOLD_FIELDS.flatMap((field) => boundsChip(words, asked, field) ?? []);
  return [...lists, ...bounds];
}

function boundsChip(words: RegisterWords, asked: RegisterQuery, field: ThresholdField): string | null {
  const text = boundsWords(words, field, statedBounds(asked, field));
  return text === ""
    ? null
    : words.register("bound.named", { figure: words.register(`column.${field}`), bounds: text });
}

/** The page without any filter; how it is shown stays. */
export const clearHref = (words: RegisterWords): string =>
  pageLink(words, {
    ...Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined])),
    ...withoutBounds(THRESHOLD_FIELDS),
  });

const withoutBounds = (fields: readonly string[]): Record<string, undefined> =>
  Object.fromEntries(
    fields.flatMap((field) => [field, `${field}From`, `${field}Under`].map((name) => [name, undefined])),
  );

function valueName(words: RegisterWords, choices: RegisterChoices, name: FilterName, value: string): string {
  const find = (list: NamedCode[]) => {
    const found = list.find(({ code }) => code === value);
    return found ? nameIn(words.locale, found) : value;
  };
  switch (name) {
    case "region":
      return words.figure(`region.${value as "prd"}`);
    case "level": {
      const level = choices.levels.find(({ code }) => code === value);
      return level ? levelName(words, level.wording) : value;
    }
    case "city":
      return find(choices.cities);
    case "cluster":
      return find(choices.clusters);
    case "platform":
      return find(choices.platforms);
    case "industry":
    case "revealed":
      return find(choices.industries);
    default:
      return value;
  }
}
