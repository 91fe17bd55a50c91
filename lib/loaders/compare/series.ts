import { listObservations } from "@/lib/data/observations/list-observations";
import { absent, measured } from "@/lib/domain/absence";
import { parsePeriod } from "@/lib/domain/period";
import type { CompareFigure, CompareSeries } from "@/lib/schemas/compare/comparison";
import { loadIndicators } from "../indicators";
import { loadCountedSince } from "../parks/park-membership";
import type { CompareScope } from "./compare-scope";

/** More than every yearly figure of ten parks there can be; a bound, not a page. */
const MOST_OBSERVATIONS = 200_000;

/**
 * What the parks reported for whole years up to the period, by indicator. What a park reported before it was on a list stays:
 * a series of one park has no universe.
 */
export async function loadCompareSeries({ frame, parks }: CompareScope): Promise<CompareSeries[]> {
  if (parks.length === 0) return [];
  const [indicators, counted, rows] = await Promise.all([
    loadIndicators(frame.dataset),
    Promise.all(parks.map((park) => loadCountedSince(frame, park))),
    listObservations(
      {
        parks,
        indicators: null,
        period: null,
        from: null,
        to: frame.period.endsOn,
        history: false,
        at: frame.asOf,
      },
      { after: null, offset: 0, limit: MOST_OBSERVATIONS, sort: [] },
    ),
  ]);
  const yearly = rows.filter(({ period }) => parsePeriod(period)?.kind === "year");
  const years = [...new Set(yearly.map(({ period }) => period))].toSorted();
  const found = new Map(yearly.map((row) => [`${row.indicator} ${row.park} ${row.period}`, row]));
  return indicators.map(({ code }) => ({
    indicator: code,
    years,
    values: parks.map((park, i) =>
      years.map((year) => {
        const row = found.get(`${code} ${park} ${year}`);
        if (!row) return unreported(year, counted[i] ?? null);
        const figure = row.value === null ? absent(row.valueAbsent ?? "notReported") : measured(row.value);
        return { ...figure, preliminary: row.status === "preliminary" };
      }),
    ),
  }));
}

/** A year before a park stood on a list was never due; afterwards it is missing. */
function unreported(year: string, countedSince: string | null): CompareFigure {
  const due = countedSince !== null && (parsePeriod(year)?.endsOn ?? "") >= countedSince;
  return { ...absent(due ? "notReported" : "notApplicable"), preliminary: false };
}
