import type { ParkRow } from "@/lib/schemas/rows/park-row";
import { randomOf } from "../random";
import { CITIES } from "../reference/cities";
import { DIVISIONS } from "../reference/industries";
import { COUNTIES, ROSTER } from "../reference/roster";
import { UNIVERSE_PLAN } from "../reference/universe-plan";
import type { SamplePark } from "./sample-park";

/** A made-up park for load tests: numbered from 1001, named as what it is, at a place near its city's seat. */
export type LoadTestPark = { row: ParkRow; park: SamplePark };

const ENTRIES = UNIVERSE_PLAN.map(({ firstYear, parkCount }, i) => ({
  year: firstYear,
  share: parkCount - (UNIVERSE_PLAN[i - 1]?.parkCount ?? 0),
}));

/** Made-up parks, spread over the cities that hold parks, as often as the roster's. */
export function loadTestParks(seed: number, count: number): LoadTestPark[] {
  const roster = ROSTER.map(({ row }) => row.cityCode);
  const counts = new Map<string, number>();
  return Array.from({ length: count }, (_, i) => {
    const random = randomOf(seed, "load-test-park", i);
    const cityCode = random.pick(roster);
    const city = CITIES.find((candidate) => candidate.code === cityCode) as (typeof CITIES)[number];
    const number = (counts.get(city.code) ?? 1000) + 1;
    counts.set(city.code, number);
    const code = `GD-${city.code.slice(0, 4)}-${number}`;
    const county = random.pick(COUNTIES.filter((candidate) => candidate.cityCode === cityCode));
    const declared = [...new Set(Array.from({ length: random.integer(1, 3) }, () => random.pick(DIVISIONS)))];
    const entryYear = ENTRIES[random.weighted(ENTRIES.map(({ share }) => share))]?.year as number;
    const near = (degrees: string) => (Number(degrees) + random.normal(0, 0.2)).toFixed(4);
    return {
      park: {
        code,
        cityCode: city.code,
        region: city.regionCode,
        level: "load-test park",
        declared,
        entryYear,
        fundedFrom: entryYear > 2015 ? entryYear - 1 : random.integer(2006, 2014),
      },
      row: {
        code,
        nameZh: `${city.nameZh}压力测试园区${number}`,
        nameEn: `${city.nameEn} Load-test Park ${number}`,
        cityCode: city.code,
        countyCode: county.code,
        longitude: near(city.seatLongitude),
        latitude: near(city.seatLatitude),
        coordinateBasis: "made up, near the city's seat",
        coordinateSystem: "GCJ-02",
        rosterConfidence: "low",
        rosterEvidence: "load_test",
        nameSeenInSource: false,
        latestEvidenceYear: null,
        rosterNote: null,
        industryBasis: "weak",
        rosterSource: "made up for load tests",
        sample: true,
      },
    };
  });
}
