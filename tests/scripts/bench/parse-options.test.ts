import { expect, test } from "vitest";
import { parseOptions } from "@/scripts/bench/parse-options";

test("both scales unless one is named", () => {
  expect(parseOptions([]).scales).toEqual(["province", "national"]);
  expect(parseOptions(["--scale", "national"]).scales).toEqual(["national"]);
});

test("a quick run is shorter in everything", () => {
  const [quick, full] = [parseOptions(["--quick"]), parseOptions([])];
  expect(quick.loadSeconds).toBeLessThan(full.loadSeconds);
  expect(quick.exportSeconds).toBeLessThan(full.exportSeconds);
  expect(quick.coldRounds).toBeLessThan(full.coldRounds);
});

test("what it does not know it refuses", () => {
  expect(() => parseOptions(["--scale", "world"])).toThrow("--scale must be province, national, both");
  expect(() => parseOptions(["--fast"])).toThrow("--fast");
});
