/** What a cell can hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** One column of a file: its field name, its readable headings with the unit, and what it means. */
export type Column<Row> = {
  /** Heading by default: the API's field name. */
  field: string;
  headingZh: string;
  headingEn: string;
  /** Unit in words, both languages understand it: 万元, mu, %; empty where there is none. */
  unit: string;
  definitionZh: string;
  definitionEn: string;
  cell: (row: Row) => Cell;
};

/** Language of headings, or the API's field names. */
export type HeadingLanguage = "zh-CN" | "en" | null;

/** The heading of a column, with its unit where it is meant for people. */
export function heading<Row>(column: Column<Row>, language: HeadingLanguage): string {
  if (language === null) return column.field;
  const name = language === "zh-CN" ? column.headingZh : column.headingEn;
  return column.unit === "" ? name : language === "zh-CN" ? `${name}（${column.unit}）` : `${name} (${column.unit})`;
}
