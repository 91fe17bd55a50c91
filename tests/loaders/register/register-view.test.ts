import { describe, expect, test } from "vitest";
import { parseQuery } from "@/lib/api/parse-query";
import { loadDataset } from "@/lib/loaders/dataset";
import { loadRegisterView } from "@/lib/loaders/register/register-view";
import { exactSum } from "@/lib/metrics/exact-sum";
import type { Park } from "@/lib/schemas/api/park";
import { registerQuerySchema } from "@/lib/schemas/register/register-query";
import { askJson } from "../../api/ask-api";

const viewOf = async (search: string) =>
  loadRegisterView(await loadDataset(), parseQuery(new URLSearchParams(search), registerQuerySchema));
const parksOf = async (search: string) => (await askJson<{ data: Park[] }>(`/parks?pageSize=500&${search}`)).data;
const sumOf = (parks: Park[], field: "outputWanYuan" | "taxWanYuan" | "signedAmountWanYuan" | "delayedProjects") =>
  exactSum(parks.flatMap((park) => park[field] ?? []));

const COLUMNS =
  "columns=outputWanYuan,outputGrowth,taxWanYuan,mainIndustryShare,outputPerMu,signedAmountWanYuan,delayedProjects";

describe.each(["period=2024&region=north", "period=2025-08&region=north,west", "period=2024&outputGrowthUnder=0.03"])(
  "the register of %s",
  (search) => {
    test("holds the very parks the API answers, and counts all of them", async () => {
      const [view, parks, all] = await Promise.all([
        viewOf(`${search}&sort=nameZh`),
        parksOf(`${search}&sort=nameZh`),
        parksOf(search.split("&")[0] ?? ""),
      ]);
      expect(view.rows).toEqual(parks);
      expect([view.selected, view.all]).toEqual([parks.length, all.length]);
      expect(view.silent).toBe(parks.filter(({ outputWanYuan }) => outputWanYuan === null).length);
    });

    test("adds up what is reported, and takes ratios of sums, not means of ratios", async () => {
      const [{ totals, output, outputOfAll }, parks, all] = await Promise.all([
        viewOf(`${search}&${COLUMNS}`),
        parksOf(search),
        parksOf(search.split("&")[0] ?? ""),
      ]);
      const reporting = parks.filter(({ outputWanYuan }) => outputWanYuan !== null);
      expect(output).toEqual({
        figure: { value: sumOf(parks, "outputWanYuan"), absent: null },
        parks: reporting.length,
      });
      expect(outputOfAll.figure.value).toBe(sumOf(all, "outputWanYuan"));
      expect(totals?.outputWanYuan).toEqual(output);
      expect(totals?.taxWanYuan?.figure.value).toBe(sumOf(parks, "taxWanYuan"));
      expect(totals?.signedAmountWanYuan?.figure.value).toBe(sumOf(parks, "signedAmountWanYuan"));
      expect(totals?.delayedProjects?.figure.value).toBe(sumOf(parks, "delayedProjects"));
      const weighed = parks.filter((park) => park.mainIndustryShare !== null && park.outputWanYuan !== null);
      const declared = weighed.reduce(
        (sum, park) => sum + (park.mainIndustryShare ?? 0) * (park.outputWanYuan ?? 0),
        0,
      );
      expect(totals?.mainIndustryShare?.figure.value).toBeCloseTo(declared / sumOf(weighed, "outputWanYuan"), 4);
      const grown = parks.filter((park) => park.outputGrowth !== null);
      const base = grown.reduce((sum, park) => sum + (park.outputWanYuan ?? 0) / (1 + (park.outputGrowth ?? 0)), 0);
      expect(totals?.outputGrowth?.figure.value).toBeCloseTo(sumOf(grown, "outputWanYuan") / base - 1, 9);
      expect(totals?.outputGrowth?.parks).toBe(grown.length);
      const yielding = parks.filter((park) => park.outputPerMu !== null);
      const land = yielding.reduce((sum, park) => sum + (park.outputWanYuan ?? 0) / (park.outputPerMu ?? 1), 0);
      expect(totals?.outputPerMu?.figure.value).toBeCloseTo(sumOf(yielding, "outputWanYuan") / land, 6);
    });

    test("maps the same selection", async () => {
      const { map, selected } = await viewOf(`${search}&view=map`);
      expect(map?.parks).toHaveLength(selected);
      expect(map?.cities.reduce((sum, city) => sum + city.parks, 0)).toBe(selected);
    });
  },
);

test("before there was a list the register stands without figures and without totals", async () => {
  const view = await viewOf("period=2005&columns=outputWanYuan");
  expect([view.selected, view.totals, view.output.figure.absent]).toEqual([109, null, "noUniverse"]);
  expect(view.rows.every((park) => park.outputWanYuanAbsent === "noUniverse")).toBe(true);
});
