import { type Period, parsePeriod } from "@/lib/domain/period";
import type { PeriodRow } from "@/lib/schemas/rows/period-row";

export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2024;
/** Special funds are known from the first parks on. */
export const FIRST_FUND_YEAR = 2005;
/** Months a cumulative period can end with. */
export const MONTHS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
/** Last month of 2025 with figures. */
export const LAST_MONTH = 9;

const STATES: Record<string, Pick<PeriodRow, "state" | "dueOn">> = {
  "2025-09": { state: "closed", dueOn: "2025-10-15" },
  "2025-10": { state: "open", dueOn: "2025-11-15" },
  "2025-11": { state: "scheduled", dueOn: "2025-12-15" },
};

const years = Array.from({ length: LAST_YEAR - FIRST_FUND_YEAR + 1 }, (_, i) => String(FIRST_FUND_YEAR + i));
const months = [2024, 2025].flatMap((year) => MONTHS.map((month) => `${year}-${String(month).padStart(2, "0")}`));

/** Every period of the data set: years since the first funds, months since January to February 2024. */
export const PERIODS: PeriodRow[] = [...years, ...months].map((code) => {
  const { kind, startsOn, endsOn } = parsePeriod(code) as Period;
  return { code, kind, startsOn, endsOn, ...(STATES[code] ?? { state: "locked", dueOn: null }) };
});
