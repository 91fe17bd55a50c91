import { parse } from "csv-parse/sync";
import { askApi } from "./ask-api";

/** Rows of a CSV export by heading, as any reader of CSV sees them. */
export async function readCsv(path: string): Promise<Record<string, string>[]> {
  const answer = await askApi(path);
  if (answer.status !== 200) throw new Error(`${path}: ${await answer.text()}`);
  return parse(await answer.text(), { columns: true, record_delimiter: "\r\n" });
}

/** Exact sum of a column in hundredths, so that nothing is lost in adding; returned in the column's unit. */
export const sumOf = (rows: Record<string, string>[], column: string): number =>
  rows.reduce((sum, row) => sum + Math.round(Number(row[column] || 0) * 100), 0) / 100;
