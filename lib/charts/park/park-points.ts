import { type Measured, measured } from "@/lib/domain/absence";
import { parsePeriod } from "@/lib/domain/period";
import type { ParkFile } from "@/lib/schemas/api/park-file";
import type { ParkView } from "@/lib/schemas/park/park-view";
import { measuredOf } from "./park-measure";

/** What a park reported for one period, or why there is nothing. */
export type ParkPoint = { period: string; value: Measured; preliminary: boolean };

type Observed = ParkFile["series"][number];

/** The years the file tells of: from the first one reported through the period; months are never among them. */
export function parkYears(view: ParkView): string[] {
  const years = [...new Set(view.file.series.map(({ period }) => period))].filter((code) => {
    const period = parsePeriod(code);
    return period?.kind === "year" && period.endsOn <= view.period.endsOn;
  });
  return years.toSorted();
}

/** The cumulative months reported of the period's year, through the period; for a whole year all of them. */
export function parkMonths(view: ParkView): string[] {
  const months = [...new Set(view.file.series.map(({ period }) => period))].filter((code) => {
    const period = parsePeriod(code);
    return period?.kind === "cumulative" && period.year === view.period.year && period.endsOn <= view.period.endsOn;
  });
  return months.toSorted();
}

/** One indicator over periods. A period without a report is an absence: outside the list of parks it was not due. */
export function parkPoints(view: ParkView, indicator: string, periods: readonly string[]): ParkPoint[] {
  const own = new Map(
    view.file.series.filter((row) => row.indicator === indicator).map((row) => [row.period, row] as const),
  );
  const since = view.file.countedSince;
  return periods.map((code) => {
    const row = own.get(code);
    if (row) return { period: code, value: pointValue(row), preliminary: row.status === "preliminary" };
    const due = since !== null && (parsePeriod(code)?.endsOn ?? "") >= since;
    return { period: code, value: measuredOf(null, due ? "notReported" : "notApplicable"), preliminary: false };
  });
}

const pointValue = ({ value, valueAbsent }: Observed): Measured =>
  value === null ? measuredOf(null, valueAbsent) : measured(value);
