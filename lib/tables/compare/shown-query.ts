import type { ComparePark } from "@/lib/schemas/compare/comparison";

type Query = Readonly<Record<string, string | undefined>>;

/**
 * The page's state as its links carry it on: it names the parks that are shown. What was typed into the field is answered, and
 * what was left out is not carried along.
 */
export function shownQuery(query: Query, parks: readonly ComparePark[]): Query {
  const { park: _given, add: _answered, ...rest } = query;
  return { park: parks.map(({ code }) => code).join(",") || undefined, ...rest };
}
