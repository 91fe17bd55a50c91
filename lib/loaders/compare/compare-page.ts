import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { Refusal } from "@/lib/domain/refusal";
import { type ComparePageQuery, comparePageSchema } from "@/lib/schemas/compare/compare-query";
import { type Comparison, MOST_PARKS } from "@/lib/schemas/compare/comparison";
import type { NamedCode, ParkFigure } from "@/lib/schemas/overview/overview-parts";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { PageQuery } from "@/lib/schemas/page-query";
import { loadPage } from "../load-page";
import { topParks } from "../overview/map";
import { loadPageFacts } from "../page-facts";
import type { PageFault } from "../page-fault";
import { loadParkRows } from "../parks/park-rows";
import { loadRegister } from "../parks/register";
import { registered } from "./chosen-parks";
import { loadComparison } from "./comparison";
import { findPark, type ParkSearch } from "./find-park";

/** Parameters of the page, as they stand in its address. */
export const COMPARE_PARAMETERS = [
  "park",
  "period",
  "asOf",
  "universe",
  "denominator",
  "base",
  "indicator",
  "add",
] as const;
export type CompareParameter = (typeof COMPARE_PARAMETERS)[number];

/** Everything the comparison page says: what it compares, what it leaves out, and ways to go on. */
export type ComparePageView = PageFacts & {
  comparison: Comparison;
  /** Chosen beyond the most that can be shown. */
  left: NamedCode[];
  /** What the text in the field led to; null without one. */
  search: ParkSearch | null;
  /** Codes of the parks with the one just found; null where nothing is to be added. The page goes on there. */
  joined: string | null;
  /** Measure drawn as bars. */
  indicator: string;
  /** Whether the lines start at 100. */
  indexed: boolean;
  /** Parks to begin with, largest first; only while none is chosen. */
  largest: ParkFigure[];
};

/** The view of the comparison page, or why there is none. */
export const loadComparePage = (query: PageQuery<CompareParameter>): Promise<ComparePageView | PageFault> =>
  loadPage(query, comparePageSchema, loadCompareView);

/** Everything the comparison page says. @throws Refusal for an unknown measure, and as `loadComparison` does */
export async function loadCompareView(dataset: Dataset, query: ComparePageQuery): Promise<ComparePageView> {
  const { add, base, indicator = "output", park: parks = [], denominator, ...common } = query;
  const shown = parks.slice(0, MOST_PARKS);
  const { frame, comparison } = await loadComparison(dataset, { ...common, park: shown, denominator });
  if (shown.length > 0 && !comparison.measures.some(({ id }) => id === indicator))
    throw new Refusal("malformed", [
      { parameter: "indicator", code: "unknown-indicator", values: { value: indicator } },
    ]);
  const [facts, register, largest] = await Promise.all([
    loadPageFacts(frame, ["reference", "parks", "indicators", "industry-outputs", "projects"]),
    loadRegister(dataset, frame.cutOff, frame.asOf),
    shown.length === 0 ? loadParkRows(frame, common).then(topParks) : [],
  ]);
  const search = add === undefined ? null : await findPark(dataset, register, add);
  return {
    ...facts,
    comparison,
    left: registered(register, parks.slice(MOST_PARKS)).map(({ code, nameZh, nameEn }) => ({ code, nameZh, nameEn })),
    search,
    joined: joined(shown, search),
    indicator,
    indexed: base === "index",
    largest,
  };
}

function joined(shown: readonly string[], search: ParkSearch | null): string | null {
  if (search?.kind !== "one" || shown.length >= MOST_PARKS || shown.includes(search.park.code)) return null;
  return [...shown, search.park.code].join(",");
}
