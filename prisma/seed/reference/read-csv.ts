import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";

/** Rows of a file in prisma/data by heading; numbers stay text, as they stand in the file. */
export function readCsv<Heading extends string>(file: string): Record<Heading, string>[] {
  const text = readFileSync(path.join(import.meta.dirname, "../../data", file), "utf8");
  return parse(text, { columns: true, bom: true, relax_column_count: true, relax_quotes: true });
}
