import type { PageFacts } from "@/lib/schemas/page-facts";
import type { ChartWording } from "../chart-input";
import { chartWording } from "../wording/chart-wording";
import type { CompareWords } from "./compare-words";

type Stated = Omit<Parameters<typeof chartWording>[2], "universe"> & { parks: number };

/** The words around a chart of chosen parks: what it is of is the choice, not the universe. */
export function compareWording(words: CompareWords, facts: PageFacts, { parks, ...stated }: Stated): ChartWording {
  return chartWording(words, facts, { ...stated, universe: { named: words.compare("trend.scope", { count: parks }) } });
}
