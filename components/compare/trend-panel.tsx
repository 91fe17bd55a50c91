import { Chart } from "@/components/charts/server-chart";
import { Panel } from "@/components/ui/panel";
import { Ways } from "@/components/ui/ways";
import { prepareOutputLines } from "@/lib/charts/compare/prepare-output-lines";
import { compareHref } from "@/lib/tables/compare/compare-href";
import type { ComparePart } from "./compare-part";

/** How the parks' output went year by year, in amounts or from a common 100. */
export function TrendPanel({ view, words }: ComparePart) {
  const { compare } = words;
  const { comparison, indexed } = view;
  return (
    <Panel id="trend" heading={compare("sections.trend")}>
      <div className="not-printed mb-2">
        <Ways
          label={compare("trend.scale")}
          ways={(["amount", "index"] as const).map((scale) => ({
            label: compare(`trend.${scale}`),
            href: compareHref(words, { base: scale === "index" ? "index" : undefined }, "trend"),
            current: (scale === "index") === indexed,
          }))}
        />
      </div>
      <Chart model={prepareOutputLines(words, view, comparison, indexed)} texts={words} width="full" />
    </Panel>
  );
}
