import { joinNames } from "@/lib/i18n/join-clauses";
import type { Locale } from "@/lib/i18n/locales";
import type { FilterOption, FilterSelect } from "./filter-model";

type SelectInput = {
  locale: Locale;
  name: string;
  label: string;
  /** What the page's address states: nothing, one value, or several separated by commas. */
  value: string | undefined;
  options: FilterOption[];
  /** Names the state without a filter. */
  unset: string;
  /** Names several values chosen at once. */
  several: (count: number, names: string) => string;
};

/** A choice with "any" before its options; a state the options do not offer, such as several values, is one more. */
export function prepareSelect({ locale, name, label, value = "", options, unset, several }: SelectInput): FilterSelect {
  const all: FilterOption[] = [{ value: "", label: unset }, ...options];
  if (!all.some((option) => option.value === value)) {
    const values = value.split(",").map((one) => one.trim());
    const names = values.map((one) => options.find((option) => option.value === one)?.label ?? one);
    all.splice(1, 0, {
      value,
      label: values.length > 1 ? several(values.length, joinNames(locale, names)) : (names[0] ?? value),
    });
  }
  return { name, label, value, options: all };
}
