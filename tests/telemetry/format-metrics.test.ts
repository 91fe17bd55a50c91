import { expect, test } from "vitest";
import { formatMetrics } from "@/lib/telemetry/format-metrics";

test("writes help, type and samples, with labels quoted", () => {
  const samples = [{ labels: { method: "GET", note: 'a "b"\\\n' }, value: 3 }];
  expect(formatMetrics([{ name: "answers_total", help: "Answers.", type: "counter", samples }])).toBe(
    '# HELP answers_total Answers.\n# TYPE answers_total counter\nanswers_total{method="GET",note="a \\"b\\"\\\\\\n"} 3\n',
  );
});

test("a histogram's samples carry the ending of their name", () => {
  const samples = [
    { ending: "_bucket", labels: { le: "+Inf" }, value: 2 },
    { ending: "_count", value: 2 },
  ];
  const text = formatMetrics([{ name: "seconds", help: "Time.", type: "histogram", samples }]);
  expect(text).toContain('seconds_bucket{le="+Inf"} 2\nseconds_count 2\n');
});
