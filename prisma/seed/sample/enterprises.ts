import type { EnterpriseFigureRow } from "@/lib/schemas/rows/enterprise-figure-row";
import type { EnterpriseLinkRow } from "@/lib/schemas/rows/enterprise-link-row";
import type { EnterpriseRow } from "@/lib/schemas/rows/enterprise-row";
import { apportion } from "../apportion";
import { hundredthsText } from "../hundredths";
import { nameBasedUuid } from "../name-based-uuid";
import { randomOf } from "../random";
import { BATCH_IDS } from "../reference/batch-ids";
import { CITIES } from "../reference/cities";
import { LAST_YEAR } from "../reference/periods";
import { inventedWord, productOf } from "./invented-names";
import type { SampleWorld } from "./sample-world";

const PER_PARK = 14;
/** Share of a park's output its listed enterprises make. */
const COVERED = 0.55;
const YEARS = [2022, 2023, 2024];
/** A published example: one material leads to the next in Meizhou. Parks and order are as read, enterprises are made up. */
const CHAIN = { zh: "铜箔—覆铜板—印制电路板", parks: ["GD-4414-025", "GD-4414-019"], industry: "C39" };

type Sample = { row: EnterpriseRow; weight: number };

/** Enterprises park by park: the largest of a park leads its chain; all are made up. */
function* enterprisesOfParks(world: SampleWorld): Generator<{ park: string; samples: Sample[] }> {
  const { seed } = world.options;
  const outputs = world.parks.map(({ code }) => (world.panel.get(code)?.years.get(LAST_YEAR)?.output ?? 0) ** 0.45);
  const counts = apportion(PER_PARK * world.parks.length, outputs);
  let number = 0;
  for (const [i, park] of world.parks.entries()) {
    const mix = world.mixOf(park);
    const shares = mix.sharesAt(LAST_YEAR);
    const place = CITIES.find(({ code }) => code === park.cityCode)?.nameZh.replace("市", "") ?? "";
    const inChain = CHAIN.parks.includes(park.code);
    const samples = Array.from({ length: Math.max(2, counts[i] as number) }, (_, at): Sample => {
      const random = randomOf(seed, "enterprise", park.code, at);
      number += 1;
      const leading = at === 0 || (at === 1 && inChain);
      const drawn = mix.industries[random.weighted(shares)] as string;
      const industryCode = inChain && at < 4 ? CHAIN.industry : leading ? (park.declared[0] ?? drawn) : drawn;
      return {
        weight: random.logNormal(leading ? 6 : 1, 0.9),
        row: {
          code: `EN-${String(number).padStart(5, "0")}`,
          creditCode: null,
          nameZh: `${place}${inventedWord(random)}${productOf(random, industryCode)}（样例）`,
          nameEn: null,
          parkCode: park.code,
          industryCode,
          leading,
          chainZh: inChain && at < 4 ? CHAIN.zh : null,
          aboveScaleOn: `${random.integer(2010, 2024)}-${String(random.integer(1, 12)).padStart(2, "0")}-01`,
          batchId: BATCH_IDS.network,
        },
      };
    });
    yield { park: park.code, samples };
  }
}

export function* enterpriseRows(world: SampleWorld): Generator<EnterpriseRow> {
  for (const { samples } of enterprisesOfParks(world)) for (const { row } of samples) yield row;
}

/** Output, tax and employees by year: parts of the park's own figures. */
export function* enterpriseFigureRows(world: SampleWorld): Generator<EnterpriseFigureRow> {
  for (const { park, samples } of enterprisesOfParks(world)) {
    const weights = samples.map(({ weight }) => weight);
    for (const year of YEARS) {
      const flows = world.panel.get(park)?.years.get(year);
      if (!flows) continue;
      const split = (total: number, unit: number) => apportion(Math.round((total * COVERED) / unit), weights);
      const [output, tax, employees] = [split(flows.output, 1), split(flows.tax, 1), split(flows.employees, 100)];
      for (const [i, { row }] of samples.entries())
        yield {
          enterpriseCode: row.code,
          periodCode: String(year),
          outputWanYuan: hundredthsText(output[i] as number),
          taxWanYuan: hundredthsText(tax[i] as number),
          employees: employees[i] as number,
          batchId: BATCH_IDS.network,
        };
    }
  }
}

const LINKS = ["supplier", "customer", "spinOff"] as const;

/** Whom the leading enterprises brought: two to five others of their park each. */
export function* enterpriseLinkRows(world: SampleWorld): Generator<EnterpriseLinkRow> {
  for (const { samples } of enterprisesOfParks(world))
    for (const { row: leader } of samples.filter(({ row }) => row.leading)) {
      const random = randomOf(world.options.seed, "enterprise-link", leader.code);
      const others = samples.filter(({ row }) => !row.leading).slice(0, random.integer(2, 5));
      for (const { row: follower } of others)
        yield {
          id: nameBasedUuid(`link/${leader.code}/${follower.code}`),
          leaderCode: leader.code,
          followerCode: follower.code,
          projectCode: null,
          kind: random.pick(LINKS),
          sinceYear: random.integer(2016, 2024),
          basis: "sample",
        };
    }
}
