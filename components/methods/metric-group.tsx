import { Panel } from "@/components/ui/panel";
import type { prepareMetrics } from "@/lib/charts/methods/prepare-metric";
import type { MethodsPart } from "./methods-part";
import { MetricArticle } from "./metric-article";

type GroupProps = MethodsPart & { group: ReturnType<typeof prepareMetrics>[number] };

/** The metrics of a group, one after the other. */
export const MetricGroup = ({ group: { group, name, metrics }, ...part }: GroupProps) => (
  <Panel id={group} heading={name}>
    {metrics.map((metric) => (
      <MetricArticle key={metric.id} metric={metric} {...part} />
    ))}
  </Panel>
);
