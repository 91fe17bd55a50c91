import { formatPeriod } from "@/lib/i18n/format-period";
import { PAGE_ROWS, type RegisterColumn } from "@/lib/schemas/register/register-query";
import type { RegisterView } from "@/lib/schemas/register/register-view";
import { sortLink } from "../sort-link";
import type { TableColumn, TableModel } from "../table-model";
import { prepareTotals } from "./prepare-totals";
import type { RegisterLabels } from "./register-labels";
import { registerRow } from "./register-row";
import type { RegisterWords } from "./register-words";
import { isFigureColumn, unitOf } from "./write-figure";

const WIDE: readonly RegisterColumn[] = ["declaredIndustries", "mainIndustry", "revealedMain", "level", "cluster"];

/** The register as a table: one page of the selected parks. @param picked codes of the parks ticked for comparison */
export function prepareRegisterTable(
  words: RegisterWords,
  view: RegisterView,
  labels: RegisterLabels,
  picked: ReadonlySet<string> = new Set(),
): TableModel {
  const { locale, register } = words;
  const { asked, list, rows, page, selected } = view;
  const sorted = list.sort?.[0];
  const byLanguage = locale === "zh-CN" ? "Zh" : "En";
  return {
    id: "register",
    caption: register("caption", { period: formatPeriod(locale, view.period) }),
    columns: [
      {
        key: "name",
        heading: register("park"),
        align: "start",
        sort: sortLink(words, `name${byLanguage}`, "start", sorted),
      },
      ...labels.columns.map((column) => prepareColumn(words, column, sorted)),
    ],
    rows: rows.map((park) => registerRow(park, labels, picked)),
    totals: prepareTotals(words, view, labels.columns),
    density: asked.density ?? "comfortable",
    rowCount: selected,
    firstRow: (page - 1) * PAGE_ROWS + 1,
  };
}

function prepareColumn(
  words: RegisterWords,
  column: RegisterColumn,
  sorted: { field: string; descending: boolean } | undefined,
): TableColumn {
  const { locale, register } = words;
  const figure = isFigureColumn(column);
  const align = figure ? "end" : "start";
  const field = column === "city" ? (locale === "zh-CN" ? "cityNameZh" : "cityNameEn") : column;
  const unit = figure ? unitOf(locale, column) : undefined;
  return {
    key: column,
    heading: register(`column.${column}`),
    align,
    ...(unit ? { unit } : {}),
    ...(column === "city" || column === "region" ? {} : { note: register(`note.${column}`) }),
    ...(WIDE.includes(column) ? { wide: true } : {}),
    // A list of industries has no order of its own.
    ...(column === "declaredIndustries" ? {} : { sort: sortLink(words, field, align, sorted) }),
  };
}
