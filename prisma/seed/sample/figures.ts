import { randomOf } from "../random";
import type { SeededIndicator } from "../reference/indicators";
import { FIRST_FUND_YEAR, LAST_MONTH, LAST_YEAR, MONTHS } from "../reference/periods";
import { landPath } from "./land-path";
import { type CurveName, monthCurve } from "./month-curve";
import type { NotReported } from "./not-reported";
import type { ParkFigures } from "./park-panel";
import type { SamplePark } from "./sample-park";
import { monthVintages, settledVintages, type Vintage, yearVintages } from "./vintages";

/** Figures of a park and period that are recorded and restated together; values in hundredths of the indicator's unit. */
export type FigureSet = {
  period: string;
  /** Where in time the period stands for the structure of output: 2024 is the year, 2025.5 the middle of 2026. */
  time: number;
  vintages: Vintage[];
  values: [indicator: SeededIndicator, value: number][];
};

type FigureContext = { seed: number; park: SamplePark; figures: ParkFigures; missing: NotReported };

/** Everything a park reported, from its first special funds on. */
export function* figureSets({ seed, park, figures, missing }: FigureContext): Generator<FigureSet> {
  const { code } = park;
  const land = landPath(seed, park, figures);
  for (let year = FIRST_FUND_YEAR; year <= LAST_YEAR; year++) {
    const flows = figures.years.get(year);
    if (flows) {
      const values = Object.entries(flows) as FigureSet["values"];
      const left = year === 2024 && missing.employees2024.has(code) ? "employees" : undefined;
      yield {
        period: String(year),
        time: year,
        vintages: yearVintages(seed, code, year),
        values: values.filter(([indicator]) => indicator !== left),
      };
    }
    const settled: FigureSet["values"] = [];
    const funds = figures.funds.get(year);
    if (funds !== undefined) settled.push(["fiscalFunds", funds]);
    const stocks = land.get(year);
    if (flows && stocks) {
      settled.push(...(Object.entries(stocks) as FigureSet["values"]));
      const random = randomOf(seed, "money-mix", code, year);
      settled.push(["investmentFiscal", Math.round(flows.investment * (0.03 + 0.05 * random.uniform()))]);
      settled.push(["investmentFund", Math.round(flows.investment * (0.01 + 0.03 * random.uniform()))]);
    }
    if (settled.length)
      yield { period: String(year), time: year, vintages: settledVintages(seed, code, year), values: settled };
  }
  yield* monthSets({ seed, park, figures, missing });
}

function* monthSets({ seed, park, figures, missing }: FigureContext): Generator<FigureSet> {
  const { code } = park;
  for (const year of [LAST_YEAR, LAST_YEAR + 1]) {
    const flows = year === LAST_YEAR ? figures.years.get(year) : figures.next;
    if (!flows) continue;
    const before = figures.years.get(year - 1)?.employees ?? flows.employees;
    const curve = (name: CurveName) => monthCurve(seed, code, year, name);
    const [output, investment, tax] = [curve("output"), curve("investment"), curve("tax")];
    const funds = year > LAST_YEAR ? curve("fiscalFunds") : [];
    const months = MONTHS.filter((month) => year === LAST_YEAR || month <= LAST_MONTH);
    for (const [i, month] of months.entries()) {
      if (year > LAST_YEAR && month === 8 && missing.august2025.has(code)) continue;
      const part = (value: number, shares: number[]) => Math.round(value * (shares[i] as number));
      const values: FigureSet["values"] = [
        ["output", part(flows.output, output)],
        ["valueAdded", part(flows.valueAdded, output)],
        ["investment", part(flows.investment, investment)],
        ["tax", part(flows.tax, tax)],
        ["employees", Math.round((before + ((flows.employees - before) * month) / 12) / 100) * 100],
      ];
      const paid = figures.funds.get(year);
      if (paid !== undefined && funds.length) {
        const share = (funds[i] as number) / (funds[months.length - 1] as number);
        values.push(["fiscalFunds", Math.round(paid * share)]);
      }
      const mm = String(month).padStart(2, "0");
      yield {
        period: `${year}-${mm}`,
        time: year + (month - 12) / 12,
        vintages: monthVintages(seed, code, year, month),
        values,
      };
    }
  }
}
