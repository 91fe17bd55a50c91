import { Chart } from "@/components/charts/server-chart";
import { Panel } from "@/components/ui/panel";
import { chartSamples } from "./chart-samples";
import type { DesignWords } from "./design-words";

/** One chart of every kind, and what goes wrong first in each. */
export function ChartPanel({ words }: { words: DesignWords }) {
  return (
    <Panel id="charts" heading={words.design("charts")}>
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-2 print:grid-cols-2">
        {chartSamples(words).map((model) => (
          <Chart key={model.id} model={model} texts={words} />
        ))}
      </div>
    </Panel>
  );
}
