import { expect, test } from "vitest";
import { summariseLoad } from "@/scripts/bench/summarise-load";

test("times, rate and size of the answers that came", () => {
  const run = { latenciesMs: [4, 1, 3, 2], seconds: 2, bytes: 400, failures: 1 };
  expect(summariseLoad(run)).toEqual({ requests: 4, failures: 1, p50Ms: 2, p95Ms: 4, perSecond: 2, bytesEach: 100 });
});

test("a run in which nothing came has no times, not zero", () => {
  expect(summariseLoad({ latenciesMs: [], seconds: 1, bytes: 0, failures: 20 })).toEqual({
    requests: 0,
    failures: 20,
    p50Ms: null,
    p95Ms: null,
    perSecond: null,
    bytesEach: null,
  });
});
