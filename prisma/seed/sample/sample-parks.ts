import { randomOf } from "../random";
import { CITIES } from "../reference/cities";
import { ENTRY_YEARS } from "../reference/entry-years";
import { RECOGNITION_DATES } from "../reference/recognition-dates";
import { ROSTER } from "../reference/roster";
import type { SamplePark } from "./sample-park";

/** Day a park of the roster was recognised: as published, else made up, so that it counts in full in its first year. */
export function recognitionDay(seed: number, code: string): string {
  const known = RECOGNITION_DATES[code];
  if (known) return known.day;
  const entryYear = ENTRY_YEARS.get(code) as number;
  const random = randomOf(seed, "recognition", code);
  const year = entryYear > 2015 ? entryYear - 1 : random.integer(2006, 2014);
  return `${year}-${String(random.integer(entryYear > 2015 ? 9 : 1, 12)).padStart(2, "0")}-${String(random.integer(1, 28)).padStart(2, "0")}`;
}

/** The parks of the roster as the generator sees them, in code order. */
export const rosterParks = (seed: number): SamplePark[] =>
  ROSTER.map(({ row, level, declared }) => ({
    code: row.code,
    cityCode: row.cityCode,
    region: (CITIES.find(({ code }) => code === row.cityCode) as (typeof CITIES)[number]).regionCode,
    level,
    declared,
    entryYear: ENTRY_YEARS.get(row.code) as number,
    fundedFrom: Number(recognitionDay(seed, row.code).slice(0, 4)),
  }));
