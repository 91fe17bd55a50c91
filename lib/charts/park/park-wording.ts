import { nameIn } from "@/lib/i18n/name-in";
import type { ParkView } from "@/lib/schemas/park/park-view";
import type { ChartWording } from "../chart-input";
import { chartWording } from "../wording/chart-wording";
import type { ParkWords } from "./park-words";

type Stated = Omit<Parameters<typeof chartWording>[2], "universe" | "own">;

/** The words around a chart of one park: where other charts name their list of parks, this names the park. */
export function parkWording(words: ParkWords, view: ParkView, stated: Stated): ChartWording {
  const own = { park: view.file.code };
  const rows = { ...stated.rows, query: { ...stated.rows.query, ...own } };
  return chartWording(words, view, { ...stated, universe: { named: nameIn(words.locale, view.file) }, rows, own });
}
