import { expect, test } from "vitest";
import { yearEarlier } from "@/lib/domain/year-earlier";

test.each([
  ["2025-09-30", "2024-09-30"],
  ["2025-02-28", "2024-02-29"],
  ["2024-02-29", "2023-02-28"],
  ["2024-02-28", "2023-02-28"],
  ["2025-01-01", "2024-01-01"],
])("%s closes the stretch that %s closed a year before", (day, before) => {
  expect(yearEarlier(day)).toBe(before);
});
