import { levelCode } from "@/lib/domain/park-level";
import { joinNames } from "@/lib/i18n/join-clauses";
import { localizedPath } from "@/lib/i18n/localized-path";
import { nameIn } from "@/lib/i18n/name-in";
import type { Park } from "@/lib/schemas/api/park";
import type { RegisterColumn } from "@/lib/schemas/register/register-query";
import { DASH } from "../measured-cell";
import type { TableCell, TableRow } from "../table-model";
import type { RegisterLabels } from "./register-labels";
import { isFigureColumn, writeFigure } from "./write-figure";

/** Name of the boxes by which parks are put into a comparison. */
export const PICK_NAME = "compare";

/** A park as a row of the register; the one place that writes its cells, on the server and in the browser. */
export function registerRow(park: Park, labels: RegisterLabels, picked: ReadonlySet<string> = new Set()): TableRow {
  const name = nameIn(labels.locale, park);
  const href = localizedPath(labels.locale, `/parks/${park.code}`, labels.parkQuery);
  return {
    key: park.code,
    cells: [{ text: name, href }, ...labels.columns.map((column) => cellOf(park, column, labels))],
    pick: {
      name: PICK_NAME,
      value: park.code,
      label: labels.pick.replace("{name}", name),
      checked: picked.has(park.code),
    },
  };
}

function cellOf(park: Park, column: RegisterColumn, labels: RegisterLabels): TableCell {
  const { locale } = labels;
  if (isFigureColumn(column)) {
    const value = park[column];
    if (value === null) return { text: DASH, reason: labels.absence[park[`${column}Absent`] ?? "notReported"] };
    return { text: writeFigure(locale, column, value), value };
  }
  switch (column) {
    case "city":
      return { text: locale === "zh-CN" ? park.cityNameZh : park.cityNameEn };
    case "region":
      return { text: labels.regions[park.region] ?? park.region };
    case "level":
      return named(
        park.level === null ? null : (labels.levels[levelCode(park.level)] ?? park.level),
        labels.none.level,
      );
    case "cluster":
    case "platform":
      return named(nameOf(labels[`${column}s`], park[column]), labels.none[column]);
    case "declaredIndustries": {
      const names = park.declaredIndustries.map((code) => labels.industries[code] ?? code);
      return named(names.length > 0 ? joinNames(locale, names) : null, labels.none.declaredIndustries);
    }
    case "mainIndustry":
      return named(nameOf(labels.industries, park.mainIndustry), labels.none.declaredIndustries);
    case "revealedMain":
      return named(nameOf(labels.industries, park.revealedMain), labels.none.revealedMain);
  }
}

const nameOf = (names: Record<string, string>, code: string | null): string | null =>
  code === null ? null : (names[code] ?? code);

const named = (text: string | null, reason: string): TableCell => (text === null ? { text: DASH, reason } : { text });
