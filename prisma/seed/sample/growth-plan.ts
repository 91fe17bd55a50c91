import { publishedTotal } from "../reference/published-facts";

/** What the sums over the universe of a year come to; money in 亿元, absent targets follow from the others. */
export type YearPlan = {
  year: number;
  /** Growth of output over the parks of both years; null in the first year. */
  growth: number | null;
  /** Output of the parks that enter in the year, 亿元. */
  entrants: number;
  /** Value added over output, where no total was published. */
  valueAddedRate: number;
  investment: number;
  tax: number;
  /** 10,000 people. */
  employees: number;
};

const yi = (id: string) => publishedTotal(id) / 1_000_000;
const RATE_2015 = 0.143;

/** Yearly plan of the province; published totals are read, the years between are ours. */
export const YEAR_PLANS: YearPlan[] = [
  {
    year: 2015,
    growth: null,
    entrants: yi("va-2015") / RATE_2015,
    valueAddedRate: RATE_2015,
    investment: yi("fai-2015"),
    tax: yi("tax-2015"),
    employees: 93.6,
  },
  {
    year: 2016,
    growth: 0.0412,
    entrants: 121,
    valueAddedRate: 0.1555,
    investment: yi("fai-2016"),
    tax: yi("tax-2016"),
    employees: 101.8,
  },
  {
    year: 2017,
    growth: 0.0463,
    entrants: 482,
    valueAddedRate: 0.1551,
    investment: 1781.4,
    tax: 438.2,
    employees: 107.9,
  },
  {
    year: 2018,
    growth: 0.0418,
    entrants: 433,
    valueAddedRate: 0.1542,
    investment: 1906.7,
    tax: 469.5,
    employees: 112.4,
  },
  {
    year: 2019,
    growth: 0.0359,
    entrants: 379,
    valueAddedRate: 0.1533,
    investment: 2008.3,
    tax: 481.3,
    employees: 116.1,
  },
  {
    year: 2020,
    growth: 0.0331,
    entrants: 622,
    valueAddedRate: 0.1519,
    investment: 2094.2,
    tax: 487.6,
    employees: 119.8,
  },
  {
    year: 2021,
    growth: 0.0637,
    entrants: 331,
    valueAddedRate: 0.1523,
    investment: 2331.9,
    tax: 561.4,
    employees: 127.5,
  },
  { year: 2022, growth: 0.0352, entrants: 0, valueAddedRate: 0.1517, investment: 2476.1, tax: 568.8, employees: 130.2 },
  {
    year: 2023,
    growth: 0.0381,
    entrants: 22,
    valueAddedRate: 0.1511,
    investment: 2588.4,
    tax: 609.7,
    employees: 134.6,
  },
  {
    year: 2024,
    growth: 0.0443,
    entrants: 1311,
    valueAddedRate: 0.1516,
    investment: 2541.6,
    tax: 652.9,
    employees: 144.7,
  },
];

/** Growth of January to September 2025 on the same months of 2024, parks of both. */
export const GROWTH_2025 = { output: 0.0512, investment: -0.018, tax: 0.046, employees: 0.012 };

/** Value added of a year as published, hundredths of a 万元; null where nothing was. */
export const publishedValueAdded = (year: number): number | null =>
  [2015, 2016, 2023].includes(year) ? publishedTotal(`va-${year}`) : null;

/**
 * Provincial special funds paid in a year, 亿元; 2025 is January to September and what is left of the published total.
 * 2023 was published, the others are ours.
 */
export const FUND_PLANS: Readonly<Record<number, number>> = {
  2005: 1.2,
  2006: 4.5,
  2007: 8,
  2008: 14,
  2009: 18,
  2010: 22,
  2011: 24,
  2012: 25.5,
  2013: 27,
  2014: 28,
  2015: 30,
  2016: 31,
  2017: 31.5,
  2018: 32,
  2019: 33,
  2020: 31.5,
  2021: 34,
  2022: 37.5,
  2023: 42.5,
  2024: 33.5,
};
