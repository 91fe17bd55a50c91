/**
 * Loose anchors of the sample in figures published for single parks; the sample need not meet them. Sources stand in the
 * roster's rows.
 */
export const OUTPUT_LEVELS: Readonly<Record<string, { year: number; yiYuan: number }>> = {
  "GD-4414-019": { year: 2022, yiYuan: 90.62 },
  "GD-4414-022": { year: 2015, yiYuan: 54 },
  "GD-4407-084": { year: 2020, yiYuan: 257 },
  "GD-4408-061": { year: 2023, yiYuan: 905 },
  "GD-4408-062": { year: 2023, yiYuan: 391.4 },
  "GD-4409-074": { year: 2018, yiYuan: 20 },
  "GD-4409-077": { year: 2023, yiYuan: 37.54 },
  "GD-4413-097": { year: 2024, yiYuan: 412 },
};

/** Output year by year, 亿元, where only the whole path makes sense: from almost nothing within five years. */
export const OUTPUT_PATHS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  "GD-4407-088": { 2019: 0.3, 2020: 3.1, 2021: 11.8, 2022: 26.4, 2023: 40.2, 2024: 51.6 },
};

/** Share of the declared industries in output, around which a park's own path drifts. */
export const DECLARED_SHARES: Readonly<Record<string, number>> = {
  "GD-4402-007": 0.72,
  "GD-4407-084": 0.21,
  "GD-4414-025": 0.73,
};

/** Planned area, mu. */
export const PLANNED_LAND: Readonly<Record<string, number>> = {
  "GD-4402-004": 13_463,
  "GD-4409-077": 6_017.25,
  "GD-4452-052": 11_085,
  "GD-4412-092": 5_212,
};
