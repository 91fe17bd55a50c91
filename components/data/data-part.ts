import type { DataWords } from "@/lib/charts/data/data-words";
import type { DataPageView } from "@/lib/loaders/data-page/data-page-view";

/** What every panel of the page of data is given. */
export type DataPart = { view: DataPageView; words: DataWords };
