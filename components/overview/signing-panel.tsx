import { Chart } from "@/components/charts/server-chart";
import { Panel } from "@/components/ui/panel";
import { prepareSigningMonths } from "@/lib/charts/overview/prepare-signing-months";
import { prepareSigningTrend } from "@/lib/charts/overview/prepare-signing-trend";
import type { OverviewPart } from "./overview-part";

/** How much is being signed: year by year, and in each of the last months. */
export function SigningPanel({ view, words }: OverviewPart) {
  const signed = view.headlines.find(({ id }) => id === "signedAmount");
  const years = prepareSigningTrend(words, view, view.signingSeries, signed);
  const months = prepareSigningMonths(words, view, view.signingMonths);
  return (
    <Panel id="signings" heading={words.overview("panels.signings")}>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2 print:grid-cols-2">
        <Chart model={years} texts={words} />
        <Chart model={months} texts={words} />
      </div>
    </Panel>
  );
}
