import { expect, test } from "vitest";
import { claimPeriod } from "@/lib/loaders/reconciliation/claim-period";

test.each([
  ["2024", "2025-09-30", "2024"],
  ["2025-10", "2025-09-30", "2025-09"],
  ["2005..2025", "2025-09-30", "2025-09"],
  ["2005..2025", "2025-12-31", "2025"],
  ["2025", "2025-09-15", "2025-08"],
  ["2024", "2010-06-30", "2024"],
  ["2025", "2025-01-20", "2025"],
])("a claim of %s is met on %s by the figures of %s", (published, cutOff, period) => {
  expect(claimPeriod(published, cutOff)?.code).toBe(period);
});

test("a text that names no period is met by none", () => {
  expect(claimPeriod("spring", "2025-09-30")).toBeNull();
});
