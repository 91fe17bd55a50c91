import { dayNumber } from "../day-number";
import { type Random, randomOf } from "../random";
import { CUT_OFF } from "../reference/cut-off";
import { PUBLISHED_FACTS } from "../reference/published-facts";
import { FIRST_SIGNING_YEAR, type SigningYear } from "./project-plan";
import type { SamplePark } from "./sample-park";

/** A project as it is signed. */
export type ProjectDraft = {
  code: string;
  /** Day of signing, days since 1970. */
  signed: number;
  /** Contracted investment, 万元, whole tens. */
  amount: number;
  random: Random;
};

const MEDIAN = { prd: 17_500, east: 12_500, west: 13_000, north: 11_500 } as const;
const SPREAD = 1.22;
const SMALLEST = 600;
const CUT_OFF_NUMBER = dayNumber(CUT_OFF);
const tens = (amount: number) => Math.max(SMALLEST, Math.round(amount / 10) * 10);

/** A park's projects in the order of their numbers; `factorOf` scales the amounts of a year. */
export function* projectDrafts(
  seed: number,
  park: SamplePark,
  years: readonly SigningYear[],
  factorOf: (year: number) => number,
): Generator<ProjectDraft> {
  for (const { year, count, firstNumber } of years) {
    const start = dayNumber(`${year}-01-01`);
    const days = Math.min(dayNumber(`${year}-12-31`), CUT_OFF_NUMBER) - start;
    const factor = factorOf(year);
    for (let i = 0; i < count; i++) {
      const random = randomOf(seed, "project", park.code, year, i);
      // The year's end is busier than its beginning.
      const signed = start + Math.round(days * random.uniform() ** 0.85);
      const raw = random.logNormal(MEDIAN[park.region] * (1 + 0.015 * (year - FIRST_SIGNING_YEAR)), SPREAD);
      yield {
        code: `P-${year}-${String(firstNumber + i).padStart(5, "0")}`,
        signed,
        amount: tens(raw * factor),
        random,
      };
    }
  }
}

/**
 * Factor on the amounts signed from 2024 on, at which the sum of 2024 stands to that of 2023 as published. Draws the amounts once without
 * keeping them.
 */
export function signingFactor(
  seed: number,
  parks: readonly SamplePark[],
  plan: ReadonlyMap<string, readonly SigningYear[]>,
): number {
  const growth = Number(PUBLISHED_FACTS.find(({ id }) => id === "signed-2024")?.value);
  const sum = (year: number) => {
    let total = 0;
    for (const park of parks) {
      const years = (plan.get(park.code) ?? []).filter((signing) => signing.year === year);
      for (const { amount } of projectDrafts(seed, park, years, () => 1)) total += amount;
    }
    return total;
  };
  const [before, raw] = [sum(2023), sum(2024)];
  return raw > 0 && before > 0 ? (before * (1 + growth)) / raw : 1;
}
