import { expect, test } from "vitest";
import { askJson } from "./ask-api";
import { readCsv } from "./read-csv";

type Row = Record<string, string | number | string[] | null | undefined>;

const asCell = (value: Row[string]): string =>
  Array.isArray(value) ? value.join(";") : value === null || value === undefined ? "" : String(value);

test.each([
  ["parks", "/parks?period=2025-08&pageSize=500", "/exports/parks.csv?period=2025-08"],
  ["signings", "/signings?by=city", "/exports/signings.csv?by=city"],
])("the file of %s holds what the list answers, absences with their reasons included", async (_, list, file) => {
  const [{ data }, rows] = await Promise.all([askJson<{ data: Row[] }>(list), readCsv(file)]);
  expect(rows).toHaveLength(data.length);
  const fields = Object.keys(rows[0] ?? {}).filter((field) => field !== "sample");
  const absences = data.flatMap((row) => Object.keys(row).filter((field) => field.endsWith("Absent")));
  for (const field of absences) expect(fields).toContain(field);
  data.forEach((row, i) => {
    for (const field of fields) expect(rows[i]?.[field], `${field} of row ${i}`).toBe(asCell(row[field]));
  });
});
