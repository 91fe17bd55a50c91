import { expect, test } from "vitest";
import { drawnPart } from "@/lib/charts/drawn-part";
import { pointReading, spokenReading } from "@/lib/charts/point-reading";
import { trend } from "./chart-fixtures";

const plot = drawnPart(trend);
const spoken = (place: string) => {
  const reading = pointReading(plot, place);
  return reading ? spokenReading(reading) : null;
};

test("a place reads out every series, an absent value with its reason", () => {
  expect(spoken("2024")).toBe("2024年, 产值 130 亿元*");
  expect(spoken("2023")).toBe("2023年, 产值 — 未报");
});

test("a place the chart does not have reads nothing", () => {
  expect(spoken("1999")).toBeNull();
});

test("what travels to the browser leaves the words and the table behind", () => {
  expect(Object.keys(plot).sort()).toEqual(["annotations", "axis", "categories", "id", "kind", "series"]);
});
