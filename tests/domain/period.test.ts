import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayInShanghai,
  daysBetween,
  endOfDayInShanghai,
  isCalendarDay,
} from "@/lib/domain/calendar-day";
import { parsePeriod, yearBefore } from "@/lib/domain/period";

test("a year and a cumulative month are read, December is the year", () => {
  expect(parsePeriod("2024")).toEqual({
    code: "2024",
    kind: "year",
    year: 2024,
    month: 12,
    startsOn: "2024-01-01",
    endsOn: "2024-12-31",
  });
  expect(parsePeriod("2025-09")).toMatchObject({ code: "2025-09", kind: "cumulative", endsOn: "2025-09-30" });
  expect(parsePeriod("2024-02")?.endsOn).toBe("2024-02-29");
  expect(parsePeriod("2024-12")).toEqual(parsePeriod("2024"));
});

test("January, month 13, other shapes are not periods", () => {
  for (const text of ["2024-01", "2024-13", "2024-00", "24", "2024-9", "2024-09-01", "", "1899", "2024 "])
    expect(parsePeriod(text)).toBeNull();
});

test("growth compares with the same months of the year before", () => {
  expect(yearBefore(parsePeriod("2025-09") as never).code).toBe("2024-09");
  expect(yearBefore(parsePeriod("2024") as never).code).toBe("2023");
});

test("days exist or they do not", () => {
  expect(isCalendarDay("2024-02-29")).toBe(true);
  for (const text of ["2023-02-29", "2024-04-31", "2024-13-01", "2024-1-1", "x"])
    expect(isCalendarDay(text)).toBe(false);
});

test("months are added with the day clamped to the month's end", () => {
  expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
  expect(addMonths("2024-12-31", 2)).toBe("2025-02-28");
  expect(addMonths("2024-03-15", -3)).toBe("2023-12-15");
});

test("days added and counted agree", () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (n) => {
      expect(daysBetween("2000-02-29", addDays("2000-02-29", n))).toBe(n);
    }),
  );
});

test("a day ends at midnight in Shanghai", () => {
  const end = endOfDayInShanghai("2025-09-30");
  expect(end.toISOString()).toBe("2025-09-30T16:00:00.000Z");
  expect(dayInShanghai(end)).toBe("2025-10-01");
  expect(dayInShanghai(new Date(end.getTime() - 1))).toBe("2025-09-30");
});
