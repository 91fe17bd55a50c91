import type { IndicatorRow } from "@/lib/data/indicators/list-indicators";
import type { LightPackRow } from "@/lib/data/policy/list-light-packs";
import type { UniverseRow } from "@/lib/data/universes/list-universes";
import type { PageFacts } from "@/lib/schemas/page-facts";
import type { ExamplesView } from "./examples";

/** What the page of methods shows besides the definitions themselves. */
export type MethodsView = PageFacts & {
  examples: ExamplesView;
  /** Name of the park the examples take; null where there is none. */
  park: { code: string; nameZh: string; nameEn: string } | null;
  indicators: IndicatorRow[];
  universes: UniverseRow[];
  lightPacks: LightPackRow[];
};
