import { dayNumber, dayOf } from "../day-number";
import { randomOf } from "../random";

/** A version of a figure: what it was called, and from when to when it was what we knew. */
export type Vintage = {
  status: "preliminary" | "revised" | "final";
  recordedFrom: string;
  recordedTo: string | null;
  revisionReason: string | null;
};

const AT = "T02:00:00Z";
const instant = (day: string, later: number) => `${dayOf(dayNumber(day) + later)}${AT}`;

function chain(steps: [status: Vintage["status"], recordedFrom: string][]): Vintage[] {
  return steps.map(([status, recordedFrom], i) => ({
    status,
    recordedFrom,
    recordedTo: steps[i + 1]?.[1] ?? null,
    revisionReason: i === 0 ? null : status === "final" ? "annual settlement" : "correction by the park",
  }));
}

/**
 * Versions of a park's figures of a year: most are preliminary in February, some revised in May, final by the end of August;
 * a few parks report once, in April. All figures of a park and year are restated together.
 */
export function yearVintages(seed: number, park: string, year: number): Vintage[] {
  const random = randomOf(seed, "vintages", park, year);
  const after = year + 1;
  if (random.chance(0.15)) return chain([["final", instant(`${after}-04-08`, random.integer(0, 18))]]);
  const first = instant(`${after}-01-26`, random.integer(0, 28));
  const last = instant(`${after}-08-04`, random.integer(0, 24));
  if (random.chance(0.3))
    return chain([
      ["preliminary", first],
      ["revised", instant(`${after}-05-10`, random.integer(0, 18))],
      ["final", last],
    ]);
  return chain([
    ["preliminary", first],
    ["final", last],
  ]);
}

/** Versions of a park's figures of January to a month: preliminary in the month after, some revised six weeks later. */
export function monthVintages(seed: number, park: string, year: number, month: number): Vintage[] {
  const random = randomOf(seed, "vintages", park, year, month);
  const first = `${year}-${String(month + 1).padStart(2, "0")}-11`;
  const reported = instant(first, random.integer(0, 8));
  const revisable = year < 2025 || month <= 7;
  if (!revisable || !random.chance(0.12)) return chain([["preliminary", reported]]);
  return chain([
    ["preliminary", reported],
    ["revised", instant(first, random.integer(30, 48))],
  ]);
}

/** Versions of figures that are recorded once, final, in March. */
export const settledVintages = (seed: number, park: string, year: number): Vintage[] =>
  chain([["final", instant(`${year + 1}-03-02`, randomOf(seed, "settled", park, year).integer(0, 24))]]);

/**
 * What a version said: the last one the figure itself, earlier ones off by at most 3 %.
 *
 * @param value hundredths of the indicator's unit
 * @param unit smallest step, hundredths: 1 for money, 100 for persons
 */
export function vintageValue(
  seed: number,
  name: string,
  { status }: Vintage,
  isLast: boolean,
  value: number,
  unit = 1,
): number {
  if (isLast) return value;
  const spread = status === "preliminary" ? 0.012 : 0.004;
  const error = Math.max(-0.03, Math.min(0.03, randomOf(seed, "error", name, status).normal(0, spread)));
  return Math.round((value * (1 + error)) / unit) * unit;
}
