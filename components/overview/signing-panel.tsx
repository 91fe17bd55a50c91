import { Chart } from "@/components/charts/server-chart";
import { Panel } from "@/components/ui/panel";
import { prepareSigningTrend } from "@/lib/charts/overview/prepare-signing-trend";
import { prepareTopParks } from "@/lib/charts/overview/prepare-top-parks";
import type { HeadlineId } from "@/lib/schemas/overview/headline";
import { chartTexts } from "./chart-texts";
import type { OverviewPart } from "./overview-part";

/** How much is being signed, beside the parks that carry the output of today. */
export function SigningPanel({ view, words }: OverviewPart) {
  const headline = (id: HeadlineId) => view.headlines.find((each) => each.id === id);
  const signing = prepareSigningTrend(words, view, view.signingSeries, headline("signedAmount"));
  const top = prepareTopParks(words, view, view.topParks, headline("output"));
  return (
    <Panel id="signings" heading={words.overview("panels.signings")}>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <Chart model={signing} words={chartTexts(words)} />
        <Chart model={top} words={chartTexts(words)} />
      </div>
    </Panel>
  );
}
