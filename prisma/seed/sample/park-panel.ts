import { apportion } from "../apportion";
import { fromYiYuan } from "../hundredths";
import { randomOf } from "../random";
import { FIRST_FUND_YEAR, FIRST_YEAR, LAST_MONTH, LAST_YEAR, MONTHS } from "../reference/periods";
import { publishedTotal } from "../reference/published-facts";
import { FUND_PLANS, GROWTH_2025, publishedValueAdded, YEAR_PLANS, type YearPlan } from "./growth-plan";
import { monthCurve } from "./month-curve";
import { outputPaths } from "./output-paths";
import type { SamplePark } from "./sample-park";

/** Flows that add up to the province's plan, hundredths of a 万元; employees in hundredths of a person, whole persons. */
export type Flows = { output: number; valueAdded: number; investment: number; tax: number; employees: number };

/** A park's calibrated figures: by year, and what the whole of 2025 would come to. */
export type ParkFigures = {
  years: ReadonlyMap<number, Flows>;
  next: Flows;
  /** Special funds by year since recognition; 2025 is January to September. */
  funds: ReadonlyMap<number, number>;
};

const MONTH_INDEX = MONTHS.indexOf(LAST_MONTH);

/** Value added over output of a park, 0.11 to 0.22 before the province's sum is met. */
const rateOf = (seed: number, code: string, year: number): number => {
  const own = randomOf(seed, "value-added-rate", code).normal(0.152, 0.02);
  const drift = randomOf(seed, "value-added-rate", code, year).normal(0, 0.003);
  return Math.min(0.22, Math.max(0.112, own + drift));
};

const weightOf = (seed: number, name: string, code: string, spread: number, year: number, wobble: number): number =>
  randomOf(seed, name, code).logNormal(1, spread) * randomOf(seed, name, code, year).logNormal(1, wobble);

/**
 * Figures of every park, calibrated: in each year they add up to the plan exactly, published totals included.
 *
 * @param scale how many times the province's totals the parks make; published totals are met at 1
 */
export function parkPanel(seed: number, parks: readonly SamplePark[], scale: number): Map<string, ParkFigures> {
  const paths = outputPaths(seed, parks, scale);
  const years = new Map(parks.map(({ code }) => [code, new Map<number, Flows>()]));
  for (const plan of YEAR_PLANS) {
    const counted = parks.filter(({ entryYear }) => entryYear <= plan.year);
    const outputs = counted.map(({ code }) => paths.get(code)?.[plan.year - FIRST_YEAR] as number);
    for (const [code, flows] of yearFlows(seed, counted, outputs, plan, scale)) years.get(code)?.set(plan.year, flows);
  }
  const next = nextYear(seed, parks, years);
  const funds = fundPaths(seed, parks, scale);
  return new Map(
    parks.map(({ code }) => [
      code,
      {
        years: years.get(code) as Map<number, Flows>,
        next: next.get(code) as Flows,
        funds: funds.get(code) as Map<number, number>,
      },
    ]),
  );
}

function yearFlows(
  seed: number,
  parks: readonly SamplePark[],
  outputs: readonly number[],
  plan: YearPlan,
  scale: number,
): Map<string, Flows> {
  const { year } = plan;
  const split = (total: number, weight: (code: string, output: number) => number) =>
    apportion(
      Math.round(total),
      parks.map(({ code }, i) => weight(code, outputs[i] as number)),
    );
  const sum = outputs.reduce((s, output) => s + output, 0);
  const published = publishedValueAdded(year);
  const valueAdded = split(
    published === null ? sum * plan.valueAddedRate : published * scale,
    (code, output) => output * rateOf(seed, code, year),
  );
  const investment = split(
    fromYiYuan(plan.investment) * scale,
    (code, output) => output ** 0.85 * weightOf(seed, "investment", code, 0.4, year, 0.18),
  );
  const tax = split(
    fromYiYuan(plan.tax) * scale,
    (code, output) => output * weightOf(seed, "tax", code, 0.35, year, 0.06),
  );
  const employees = split(
    plan.employees * 10_000 * scale,
    (code, output) => output ** 0.9 * weightOf(seed, "employees", code, 0.3, year, 0.03),
  );
  return new Map(
    parks.map(({ code }, i) => [
      code,
      {
        output: outputs[i] as number,
        valueAdded: valueAdded[i] as number,
        investment: investment[i] as number,
        tax: tax[i] as number,
        employees: (employees[i] as number) * 100,
      },
    ]),
  );
}

/** The year after the last, scaled so that January to September grows by the plan over the same months before. */
function nextYear(
  seed: number,
  parks: readonly SamplePark[],
  years: Map<string, Map<number, Flows>>,
): Map<string, Flows> {
  const before = ({ code }: SamplePark) => years.get(code)?.get(LAST_YEAR) as Flows;
  const scaled = (name: "output" | "investment" | "tax"): number[] => {
    const raw = parks.map(
      (park) => before(park)[name] * (1 + randomOf(seed, "next", name, park.code).normal(0.05, 0.03)),
    );
    const months = (year: number, values: readonly number[]) =>
      parks.reduce(
        (sum, { code }, i) => sum + (values[i] as number) * (monthCurve(seed, code, year, name)[MONTH_INDEX] as number),
        0,
      );
    const base = months(
      LAST_YEAR,
      parks.map((park) => before(park)[name]),
    );
    const factor = (base * (1 + GROWTH_2025[name])) / months(LAST_YEAR + 1, raw);
    return raw.map((value) => Math.round(value * factor));
  };
  const [output, investment, tax] = [scaled("output"), scaled("investment"), scaled("tax")];
  return new Map(
    parks.map((park, i) => {
      const last = before(park);
      const next = output[i] as number;
      return [
        park.code,
        {
          output: next,
          valueAdded: Math.round((next * last.valueAdded) / last.output),
          investment: investment[i] as number,
          tax: tax[i] as number,
          employees: Math.round((last.employees / 100) * (1 + GROWTH_2025.employees)) * 100,
        },
      ];
    }),
  );
}

/** Special funds: each year's plan to the parks recognised by then, some of which get nothing that year. */
function fundPaths(seed: number, parks: readonly SamplePark[], scale: number): Map<string, Map<number, number>> {
  const paths = new Map(parks.map(({ code }) => [code, new Map<number, number>()]));
  const planned = Object.values(FUND_PLANS).reduce((sum, yiYuan) => sum + yiYuan, 0);
  const left = publishedTotal("funds-cum") / 1_000_000 - planned;
  for (let year = FIRST_FUND_YEAR; year <= LAST_YEAR + 1; year++) {
    const recognised = parks.filter(({ fundedFrom }) => fundedFrom <= year);
    const weights = recognised.map(({ code }) => {
      const random = randomOf(seed, "funds", code, year);
      return random.chance(0.18) ? 0 : random.logNormal(1, 0.6) * randomOf(seed, "funds", code).logNormal(1, 0.4);
    });
    if (!weights.some((weight) => weight > 0)) weights.fill(1);
    const total = Math.round(fromYiYuan(FUND_PLANS[year] ?? left) * scale);
    apportion(total, weights).forEach((amount, i) => {
      paths.get((recognised[i] as SamplePark).code)?.set(year, amount);
    });
  }
  return paths;
}
