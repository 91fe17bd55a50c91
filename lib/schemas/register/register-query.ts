import { z } from "zod";
import { MAP_FORMS } from "@/lib/charts/chart-model";
import { type Bounds, THRESHOLD_FIELDS, type ThresholdField } from "@/lib/domain/park-threshold";
import { wordParameter, wordsParameter } from "../api/parameters";
import { type ParkQuery, parkQuerySchema } from "../api/park-query";
import { boundsParameter } from "./bounds-parameter";

/** Columns of the register that can be chosen, in the order offered; the park's name always stands first. */
export const REGISTER_COLUMNS = [
  "city",
  "region",
  "level",
  "cluster",
  "platform",
  "declaredIndustries",
  "mainIndustry",
  "revealedMain",
  "outputWanYuan",
  "outputGrowth",
  "valueAddedWanYuan",
  "investmentWanYuan",
  "taxWanYuan",
  "mainIndustryShare",
  "outputPerMu",
  "signedAmountWanYuan",
  "signedCount",
  "delayedProjects",
] as const;
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

/** What is shown when nothing is chosen: where it lies, what it makes, how much, how it grows, how dense it is, what is late. */
export const DEFAULT_COLUMNS: readonly RegisterColumn[] = [
  "city",
  "mainIndustry",
  "revealedMain",
  "outputWanYuan",
  "outputGrowth",
  "mainIndustryShare",
  "outputPerMu",
  "signedAmountWanYuan",
  "delayedProjects",
];

/** Rows in the first HTML of a page; further ones are a page or a scroll away. */
export const PAGE_ROWS = 120;

const { pageSize: _size, cursor: _cursor, ...listParameters } = parkQuerySchema.shape;
const bands = Object.fromEntries(THRESHOLD_FIELDS.map((field) => [field, boundsParameter.optional()])) as Record<
  ThresholdField,
  z.ZodOptional<typeof boundsParameter>
>;

/** State of the register's page: the list's own filters, and how it is shown. A figure's bounds may stand in one, `0.2..0.4`. */
export const registerQuerySchema = z.strictObject({
  ...listParameters,
  ...bands,
  columns: wordsParameter(REGISTER_COLUMNS, "Columns shown.").optional(),
  density: wordParameter(["comfortable", "compact"], "Height of rows.").optional(),
  view: wordParameter(["table", "map", "both"], "How the parks are shown.").optional(),
  map: wordParameter(MAP_FORMS, "Whether the map has outlines or a tile of one size for each city.").optional(),
  totals: wordParameter(["all"], "Sum up projects of all parks, too.").optional(),
});
export type RegisterQuery = z.output<typeof registerQuerySchema>;

/** Names of everything the page's address can state. */
export const REGISTER_STATE = Object.keys(registerQuerySchema.shape) as (keyof RegisterQuery)[];

/** What narrows the list, by the names of the address; the rest is how it is shown. */
export const FILTER_NAMES = [
  "q",
  "park",
  "city",
  "region",
  "cluster",
  "platform",
  "level",
  "industry",
  "revealed",
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** Bounds of a figure, whichever way they are stated; those stated in one hold before those stated apart. */
export const statedBounds = (query: RegisterQuery, field: ThresholdField): Bounds =>
  query[field] ?? { from: query[`${field}From`] ?? null, under: query[`${field}Under`] ?? null };

/** The order shown when none is asked for: the greatest output first. */
const DEFAULT_SORT: ParkQuery["sort"] = [{ field: "outputWanYuan", descending: true }];

/** The page's state as a question to the list of parks, all of its rows. */
export function parkQueryOf(query: RegisterQuery): ParkQuery {
  const { columns: _columns, density: _density, view: _view, map: _map, totals: _totals, page: _page, ...rest } = query;
  const list: ParkQuery = { sort: DEFAULT_SORT };
  for (const [name, value] of Object.entries(rest))
    if (!THRESHOLD_FIELDS.some((field) => name.startsWith(field))) Object.assign(list, { [name]: value });
  for (const field of THRESHOLD_FIELDS) {
    const { from, under } = statedBounds(query, field);
    if (from !== null) list[`${field}From`] = from;
    if (under !== null) list[`${field}Under`] = under;
  }
  return list;
}
