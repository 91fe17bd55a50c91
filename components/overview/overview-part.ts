import type { OverviewWords } from "@/lib/charts/overview/overview-words";
import type { OverviewView } from "@/lib/loaders/overview-view";

/** What every panel of the overview is given. */
export type OverviewPart = { view: OverviewView; words: OverviewWords };
