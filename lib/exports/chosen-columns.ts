import type { Column } from "./column";

/** Some columns of a file in the order asked for, each followed by the column that says why its figure is absent. */
export const chosenColumns = <Row>(columns: readonly Column<Row>[], fields: readonly string[]): Column<Row>[] =>
  fields.flatMap((field) => columns.filter((column) => column.field === field || column.field === `${field}Absent`));

/** A row with only what the columns show, in their order, for files that carry rows as they are. */
export const onlyColumns = <Row extends object>(row: Row, columns: readonly Column<Row>[]): Row =>
  Object.fromEntries(columns.flatMap(({ field }) => (field in row ? [[field, Reflect.get(row, field)]] : []))) as Row;
