import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { CLAIM_PLANS } from "@/lib/loaders/reconciliation/claim-plans";
import type { Overview } from "@/lib/schemas/api/overview";
import type { Reconciliation } from "@/lib/schemas/api/reconciliation";
import { askJson } from "./ask-api";
import { readCsv, sumOf } from "./read-csv";

const YI = 10_000;
let rows: Reconciliation[];
const rowOf = (claim: string): Reconciliation => {
  const row = rows.find((each) => each.claim === claim);
  if (!row) throw new Error(`no row ${claim}`);
  return row;
};
const overviewOf = async (period: string | null) =>
  (await askJson<{ data: Overview }>(`/overview?period=${period}`)).data;

beforeAll(async () => {
  rows = (await askJson<{ data: Reconciliation[] }>("/reconciliation")).data;
});

describe("the reconciliation", () => {
  test("has a row for every published fact, as published", async () => {
    const owner = new pg.Client(process.env.DATABASE_OWNER_URL);
    await owner.connect();
    const facts = await owner.query<{ id: string; value: string; comparison: string; citation: string }>(
      "SELECT id, value::text, comparison, citation FROM published_fact",
    );
    await owner.end();
    expect(facts.rows.length).toBeGreaterThan(20);
    for (const fact of facts.rows) {
      const row = rowOf(fact.id);
      expect([row.published, row.comparison, row.source.citation]).toEqual([
        Number(fact.value),
        fact.comparison,
        fact.citation,
      ]);
      expect(row.source.titleZh, fact.id).toBeTruthy();
    }
    expect(new Set(rows.map(({ claim }) => claim)).size).toBe(rows.length);
  });

  test("words every planned claim in both languages, each with an explanation", () => {
    for (const locale of LOCALES)
      expect(Object.keys(MESSAGES[locale].method.claims).toSorted()).toEqual(
        CLAIM_PLANS.map(({ claim }) => claim).toSorted(),
      );
    for (const { claimZh, claimEn, explanationZh, explanationEn } of rows) {
      expect(claimZh).toMatch(/[\u4e00-\u9fff]/);
      expect(explanationZh).toMatch(/。$/);
      expect(claimEn + explanationEn).not.toMatch(/[\u3000-\u9fff]/);
      expect(explanationEn).toMatch(/\.$/);
    }
  });

  test.each([
    ["parks-2025-a", "parks", 1],
    ["parks-2023", "parks", 1],
    ["parks-2015", "parks", 1],
    ["output-2024", "outputWanYuan", YI],
    ["funds-cum", "cumulativeFiscalInvestmentWanYuan", YI],
    ["main-share-2024", "mainIndustryShare", 1],
    ["declared-ef", "electronicsOrFoodShare", 1],
    ["signed-2024", "signedAmountGrowth", 1],
    ["va-2015", "valueAddedWanYuan", YI],
    ["va-2023", "valueAddedWanYuan", YI],
    ["fai-2016", "investmentWanYuan", YI],
    ["tax-2016", "taxWanYuan", YI],
  ] as const)("%s is met by the overview's %s", async (claim, field, size) => {
    const row = rowOf(claim);
    const figure = (await overviewOf(row.oursPeriod))[field];
    expect(row.ours).toBe((figure ?? Number.NaN) / size);
    expect(row.difference).toBe((row.ours ?? Number.NaN) - row.published);
  });

  test("both official counts stand, and the one without a list has no figure of ours", () => {
    expect(rowOf("parks-2025-a")).toMatchObject({ published: 109, ours: 109, verdict: "agrees" });
    expect(rowOf("parks-2025-b")).toMatchObject({
      published: 106,
      ours: null,
      oursAbsent: "noUniverse",
      difference: null,
      verdict: "notComparable",
    });
  });

  test("the share of parks naming electronics or food differs, and says so", () => {
    expect(rowOf("declared-ef")).toMatchObject({ published: 0.6, comparison: ">", verdict: "differs" });
    expect(rowOf("declared-ef").ours).toBeCloseTo(0.45, 2);
  });

  test("what the sample is made to meet is met", () => {
    for (const { claim, sample } of CLAIM_PLANS)
      if (sample === "calibrated") expect(rowOf(claim).verdict, claim).toBe("agrees");
  });

  test("special funds stand beside the investment they are taken for, which the exports add up to", async () => {
    const observations = await readCsv("/exports/observations.csv?indicator=investment");
    const years = observations.filter((row) => row.period?.length === 4 || row.period === "2025-09");
    expect(rowOf("funds-cum-investment").ours).toBeCloseTo(sumOf(years, "value") / YI, 4);
    expect(rowOf("funds-cum-investment").verdict).toBe("notComparable");
  });

  test("clusters and platforms count each of their parks once, and are compared with nothing they are not", async () => {
    const [parks, observations] = await Promise.all([
      readCsv("/exports/parks.csv?period=2023"),
      readCsv("/exports/observations.csv?indicator=valueAdded&period=2023"),
    ]);
    for (const [claim, set] of [
      ["clusters7-va-2023", "cluster"],
      ["platforms15-va-2023", "platform"],
    ] as const) {
      const inside = new Set(parks.filter((park) => park[set] !== "").map((park) => park.code));
      const own = observations.filter((row) => inside.has(row.park));
      expect(rowOf(claim).ours).toBeCloseTo(sumOf(own, "value") / YI, 4);
      expect(rowOf(claim).verdict).toBe("notComparable");
    }
  });

  test("land benchmarks are ratios of sums of the year, per hectare or as a ratio of areas", async () => {
    const observations = await readCsv(
      "/exports/observations.csv?period=2018&indicator=investment,tax,landIndustrial,landBuilt,floorArea",
    );
    const total = (indicator: string) =>
      sumOf(
        observations.filter((row) => row.indicator === indicator),
        "value",
      );
    const hectares = total("landIndustrial") / 15;
    expect(rowOf("zones-fai-2018").ours).toBeCloseTo(total("investment") / hectares, 6);
    expect(rowOf("zones-tax-2018").ours).toBeCloseTo(total("tax") / hectares, 6);
    expect(rowOf("zones-far-2018").ours).toBeCloseTo(total("floorArea") / (total("landBuilt") * (2000 / 3)), 9);
  });

  test("as known on an early day the published figures stay and ours are absent, each with its reason", async () => {
    const { data, meta } = await askJson<{ data: Reconciliation[]; meta: { asOf: string } }>(
      "/reconciliation?asOf=2005-01-01",
    );
    expect(meta.asOf).toBe("2005-01-01");
    expect(data.map(({ published }) => published)).toEqual(rows.map(({ published }) => published));
    for (const row of data) {
      expect(row.ours, row.claim).toBeNull();
      expect(row.oursAbsent, row.claim).toBeTruthy();
      expect(row.verdict).toBe("notComparable");
    }
  });
});
