import { Chart } from "@/components/charts/server-chart";
import { Panel } from "@/components/ui/panel";
import { prepareHomogeneityTrend } from "@/lib/charts/overview/prepare-homogeneity-trend";
import { prepareIndustryMix } from "@/lib/charts/overview/prepare-industry-mix";
import type { OverviewPart } from "./overview-part";

/** What the parks make, and how alike that makes them. */
export function StructurePanel({ view, words }: OverviewPart) {
  const mix = prepareIndustryMix(words, view, view.industryMix.byGroup);
  const homogeneity = prepareHomogeneityTrend(words, view, view.homogeneitySeries);
  return (
    <Panel id="structure" heading={words.overview("panels.structure")}>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2 print:grid-cols-2">
        <Chart model={mix} texts={words} />
        <Chart model={homogeneity} texts={words} />
      </div>
    </Panel>
  );
}
