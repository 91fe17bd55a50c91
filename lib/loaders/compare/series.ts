import { listObservations } from "@/lib/data/observations/list-observations";
import { absent, measured } from "@/lib/domain/absence";
import { parsePeriod } from "@/lib/domain/period";
import type { CompareFigure, CompareSeries } from "@/lib/schemas/compare/comparison";
import { loadIndicators } from "../indicators";
import type { CompareScope } from "./compare-scope";

/** More than every yearly figure of ten parks there can be; a bound, not a page. */
const MOST_OBSERVATIONS = 200_000;
const UNREPORTED: CompareFigure = { ...absent("notReported"), preliminary: false };

/**
 * What the parks reported for whole years up to the period, by indicator. What a park reported before it was on a list stays:
 * a series of one park has no universe.
 */
export async function loadCompareSeries({ frame, parks }: CompareScope): Promise<CompareSeries[]> {
  if (parks.length === 0) return [];
  const [indicators, rows] = await Promise.all([
    loadIndicators(frame.dataset),
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
    values: parks.map((park) =>
      years.map((year) => {
        const row = found.get(`${code} ${park} ${year}`);
        if (!row) return UNREPORTED;
        const figure = row.value === null ? absent(row.valueAbsent ?? "notReported") : measured(row.value);
        return { ...figure, preliminary: row.status === "preliminary" };
      }),
    ),
  }));
}
