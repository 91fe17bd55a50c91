import { expect, test } from "vitest";
import { placeLabels } from "@/lib/charts/place-labels";

test("of two labels that would cover each other the first stays", () => {
  const labels = [
    { key: "guangzhou", text: "广州", x: 100, y: 100 },
    { key: "foshan", text: "佛山", x: 110, y: 104 },
    { key: "shaoguan", text: "韶关", x: 100, y: 20 },
  ];
  expect([...placeLabels(labels, 12)]).toEqual(["guangzhou", "shaoguan"]);
  expect(placeLabels(labels, 3).size).toBe(3);
});
