import { describe, expect, test } from "vitest";
import { parkYears } from "@/lib/charts/park/park-points";
import { prepareLocator } from "@/lib/charts/park/prepare-locator";
import { prepareParkLead } from "@/lib/charts/park/prepare-park-lead";
import { prepareParkMix } from "@/lib/charts/park/prepare-park-mix";
import { prepareParkSeries } from "@/lib/charts/park/prepare-park-series";
import { prepareQuotients } from "@/lib/charts/park/prepare-quotients";
import { prepareStages } from "@/lib/charts/park/prepare-stages";
import { parsePeriod } from "@/lib/domain/period";
import { loadDataset } from "@/lib/loaders/dataset";
import { loadParkView } from "@/lib/loaders/parks/park-page";
import { loadRegister } from "@/lib/loaders/parks/register";
import type { ParkView } from "@/lib/schemas/park/park-view";
import { parkWords } from "../charts/park/park-words";

const dataset = await loadDataset();
const register = await loadRegister(dataset, "2024-12-31", null);

const view = (code: string, period: string, asOf?: string) =>
  loadParkView(dataset, code, { period: parsePeriod(period) ?? undefined, asOf });

const titles = (locale: "zh-CN" | "en", of: ParkView): string[] => {
  const words = parkWords(locale, of.file.code);
  const years = parkYears(of);
  return [
    prepareParkMix(words, of),
    prepareQuotients(words, of),
    prepareLocator(words, of),
    prepareStages(words, of, "count"),
    prepareStages(words, of, "amount"),
    ...(["flows", "stocks"] as const).flatMap((kind) => prepareParkSeries(words, of, kind, years) ?? []),
  ].map(({ title }) => title);
};

describe("the sentences of a park's file", () => {
  test("say where it stands, in both languages", async () => {
    const park = await view("GD-4402-001", "2024");
    expect(prepareParkLead(parkWords("zh-CN"), park)).toMatch(
      /^2024年产值[\d.]+亿元，同比(增长|下降)[\d.]+%，在109个园区中居第\d+位；主导产业占比[\d.]+%，(低于|达到)40%$/,
    );
    expect(prepareParkLead(parkWords("en"), park)).toMatch(
      /^Output of CNY\u00a0[\d.]+\u00a0bn in 2024, (up|down) [\d.]+% on the year, place \d+ among 109 parks; main industries make [\d.]+% of it, (under 40%|40% or more)$/,
    );
  });

  test("say since when a park counts that the period's list lacks", async () => {
    const words = parkWords("zh-CN");
    expect(prepareParkLead(words, await view("GD-4420-100", "2018"))).toContain("自2024年1月1日起计入");
    expect(prepareParkLead(words, await view("GD-4402-001", "2010"))).toContain("尚无园区名单");
    expect(prepareParkLead(words, await view("GD-4402-001", "2016", "2005-01-01"))).toContain("按当时所知");
  });

  test("keep every chart's title short for every park", async () => {
    for (const { code } of register) {
      const park = await view(code, "2024");
      for (const title of titles("zh-CN", park)) {
        const long = title.replaceAll(/[\d.%年C]+/g, "n");
        expect(long.length, title).toBeLessThanOrEqual(20);
      }
      for (const title of titles("en", park)) expect(title.split(/\s+/).length, title).toBeLessThanOrEqual(12);
    }
  });
});

test("years end with the period, and months are those of its year alone", async () => {
  const park = await view("GD-4402-001", "2019");
  expect(parkYears(park).at(-1)).toBe("2019");
  const months = await view("GD-4402-001", "2025-08");
  expect(parkYears(months).at(-1)).toBe("2024");
  expect(months.file.provenance.figures.find(({ indicator }) => indicator === "landBuilt")?.period).toBe("2024");
  expect(months.file.provenance.figures.find(({ indicator }) => indicator === "output")?.period).toBe("2025-08");
});
