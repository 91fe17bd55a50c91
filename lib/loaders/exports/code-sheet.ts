import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listIndustries } from "@/lib/data/industries/list-industries";
import type { Cell } from "@/lib/exports/column";
import { once } from "@/lib/exports/notes-sheet";
import type { Sheet } from "@/lib/exports/write-xlsx";
import { cachedReference } from "../cached-reference";
import { loadIndicators } from "../indicators";
import { loadRegister } from "../parks/register";

/** The sheet that spells out the codes of the others: parks, industries, indicators with their units. */
export async function loadCodeSheet(dataset: Dataset): Promise<Sheet> {
  const [register, industries, indicators] = await Promise.all([
    loadRegister(dataset, dataset.cutOff, null),
    cachedReference(dataset, "industries", [], listIndustries),
    loadIndicators(dataset),
  ]);
  const rows: Cell[][] = [
    ...indicators.map((row) => ["indicator", row.code, row.nameZh, row.nameEn, row.unit]),
    ...industries.map((row) => ["industry", row.code, row.nameZh, row.nameEn, null]),
    ...register.map((row) => ["park", row.code, row.nameZh, row.nameEn, null]),
  ];
  return { name: "codes", headings: ["set", "code", "nameZh", "nameEn", "unit"], batches: once(rows) };
}
