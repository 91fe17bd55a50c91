import type { CompareWords } from "@/lib/charts/compare/compare-words";
import type { ComparePageView } from "@/lib/loaders/compare/compare-page";

/** What every panel of the comparison is given. */
export type ComparePart = { view: ComparePageView; words: CompareWords };
