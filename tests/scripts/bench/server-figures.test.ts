import { expect, test } from "vitest";
import { formatMetrics } from "@/lib/telemetry/format-metrics";
import { readMetric } from "@/scripts/bench/server-figures";

const gauge = (name: string, value: number) => ({
  name,
  help: `${name} 7`,
  type: "gauge" as const,
  samples: [{ value }],
});

test("a figure is read from the text the server writes", () => {
  const text = formatMetrics([gauge("a_bytes_total", 1), gauge("a_bytes", 123_456.5)]);
  expect(readMetric(text, "a_bytes")).toBe(123_456.5);
});

test("a figure that is not there is an error, not zero", () => {
  expect(() => readMetric("", "a_bytes")).toThrow("a_bytes");
});
