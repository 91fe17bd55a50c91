/** One measured quantity in Prometheus' terms. */
export interface Metric {
  name: string;
  help: string;
  type: "counter" | "gauge" | "histogram";
  /** Values with their labels; a histogram's carry the ending of their name. */
  samples: { ending?: string; labels?: Record<string, string>; value: number }[];
}

function labelled(labels: Record<string, string> = {}): string {
  const quoted = (value: string) => value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${quoted(value)}"`);
  return pairs.length > 0 ? `{${pairs.join(",")}}` : "";
}

/** @returns the text exposition format, version 0.0.4 (https://prometheus.io/docs/instrumenting/exposition_formats/) */
export function formatMetrics(metrics: Metric[]): string {
  const lines = metrics.flatMap(({ name, help, type, samples }) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(({ ending = "", labels, value }) => `${name}${ending}${labelled(labels)} ${value}`),
  ]);
  return `${lines.join("\n")}\n`;
}
