import { localizedPath } from "@/lib/i18n/localized-path";
import { REGISTER_COLUMNS, type RegisterColumn } from "@/lib/schemas/register/register-query";
import type { RegisterView } from "@/lib/schemas/register/register-view";
import type { ColumnChoice, Way } from "../column-choice";
import { pageLink } from "../page-link";
import type { RegisterWords } from "./register-words";

/** The columns of the register to choose from: those shown first, in their order, so that sending the form keeps it. */
export function prepareColumnChoice(words: RegisterWords, columns: readonly RegisterColumn[]): ColumnChoice {
  const { locale, table, register, page } = words;
  const others = REGISTER_COLUMNS.filter((column) => !columns.includes(column));
  return {
    label: table("columns"),
    hint: table("columnsHint"),
    action: localizedPath(locale, page.path),
    kept: Object.entries(page.query).flatMap(([name, value]) =>
      value === undefined || name === "columns" || name === "page" ? [] : { name, value },
    ),
    options: [...columns, ...others].map((column) => ({
      value: column,
      label: register(`column.${column}`),
      checked: columns.includes(column),
    })),
    submit: table("applyColumns"),
    reset: page.query.columns ? { label: table("resetColumns"), href: pageLink(words, { columns: undefined }) } : null,
  };
}

/** Table, map or both. */
export const prepareViews = (words: RegisterWords, { asked }: RegisterView): Way[] =>
  (["table", "map", "both"] as const).map((view) => ({
    label: words.register(`view.${view}`),
    href: pageLink(words, { view: view === "table" ? undefined : view }),
    current: (asked.view ?? "table") === view,
  }));

/** Loose or tight rows. */
export const prepareDensities = (words: RegisterWords, { asked }: RegisterView): Way[] =>
  (["comfortable", "compact"] as const).map((density) => ({
    label: words.table(density),
    href: pageLink(words, { density: density === "comfortable" ? undefined : density }),
    current: (asked.density ?? "comfortable") === density,
  }));
