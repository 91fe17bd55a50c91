import type { Absence } from "@/lib/domain/absence";
import { METRIC_DEFINITIONS, type MetricId } from "@/lib/metrics/definitions/metric-definitions";
import type { MetricExample } from "@/lib/schemas/methods/metric-example";
import type { Common, Frame } from "../basis/frame";
import { cached } from "../cached";
import { CHOICE_EXAMPLES } from "./choice-examples";
import { CONCENTRATION_EXAMPLES } from "./concentration-examples";
import { type ExampleOf, loadExampleBasis } from "./example-basis";
import { FUND_EXAMPLES } from "./fund-examples";
import { LAND_EXAMPLES } from "./land-examples";
import { LIKENESS_EXAMPLES } from "./likeness-examples";
import { PROJECT_EXAMPLES } from "./project-examples";
import { SHARE_EXAMPLES } from "./share-examples";
import { TOTAL_EXAMPLES } from "./total-examples";

const EXAMPLES: Record<MetricId, ExampleOf> = {
  ...TOTAL_EXAMPLES,
  ...SHARE_EXAMPLES,
  ...CONCENTRATION_EXAMPLES,
  ...LIKENESS_EXAMPLES,
  ...LAND_EXAMPLES,
  ...PROJECT_EXAMPLES,
  ...FUND_EXAMPLES,
  ...CHOICE_EXAMPLES,
};

/** An example of every metric, or why there is none. */
export type ExamplesView = {
  /** Park the examples take where they are about one. */
  park: string | null;
  absent: Absence | null;
  byMetric: Partial<Record<MetricId, MetricExample>>;
};

/** Every metric computed from the frame's data, by the functions that compute the figures everywhere else. */
export const loadExamples = (frame: Frame, common: Common): Promise<ExamplesView> =>
  cached(
    frame.dataset,
    "method-examples",
    [frame.period.code, frame.asOf, common.universe ?? null],
    async (): Promise<ExamplesView> => {
      const basis = await loadExampleBasis(frame, common);
      if (typeof basis === "string") return { park: null, absent: basis, byMetric: {} };
      const computed = METRIC_DEFINITIONS.map(async ({ id }) => [id, await EXAMPLES[id](basis)] as const);
      return { park: basis.park.code, absent: null, byMetric: Object.fromEntries(await Promise.all(computed)) };
    },
  );
