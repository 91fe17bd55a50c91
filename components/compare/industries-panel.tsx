import { Chart } from "@/components/charts/server-chart";
import { Panel } from "@/components/ui/panel";
import { prepareSimilarity } from "@/lib/charts/compare/prepare-similarity";
import { prepareStructureBars } from "@/lib/charts/compare/prepare-structure-bars";
import type { ComparePart } from "./compare-part";

/** What the parks make, and how alike that makes every two of them. */
export function IndustriesPanel({ view, words }: ComparePart) {
  const { comparison } = view;
  return (
    <Panel id="industries" heading={words.compare("sections.industries")}>
      <div className="grid gap-y-8">
        <Chart model={prepareStructureBars(words, view, comparison)} texts={words} width="full" />
        {comparison.parks.length > 1 ? (
          <div className="max-w-[44rem]">
            <Chart model={prepareSimilarity(words, view, comparison)} texts={words} />
          </div>
        ) : null}
      </div>
    </Panel>
  );
}
