import type { CollaborationFlowRow } from "@/lib/schemas/rows/collaboration-flow-row";
import type { CollaborationRow } from "@/lib/schemas/rows/collaboration-row";
import { hundredthsText } from "../hundredths";
import { nameBasedUuid } from "../name-based-uuid";
import { randomOf } from "../random";
import { BATCH_IDS } from "../reference/batch-ids";
import { CITIES, CITY_PAIRS } from "../reference/cities";
import { LAST_YEAR } from "../reference/periods";
import type { SampleWorld } from "./sample-world";

type Kind = CollaborationRow["kind"];
type Agreement = {
  kind: Kind;
  from: string;
  to: string;
  parkCode: string | null;
  since: number;
  basis: CollaborationRow["basis"];
};

/** Parks that carry an enclave of another city in their name or note; terms and amounts are sample. */
const ENCLAVES: [park: string, from: string, since: number][] = [
  ["GD-4418-028", "440100", 2017],
  ["GD-4418-032", "440100", 2018],
  ["GD-4414-018", "440100", 2017],
  ["GD-4415-056", "440300", 2018],
  ["GD-4402-001", "441900", 2018],
  ["GD-4416-010", "440300", 2019],
  ["GD-4451-046", "440300", 2021],
  ["GD-4418-031", "440600", 2019],
  ["GD-4453-036", "440600", 2019],
  ["GD-4417-079", "440400", 2019],
  ["GD-4408-061", "440100", 2021],
  ["GD-4407-088", "442000", 2022],
];
/** City pairs whose funds invest together. */
const CO_INVESTMENTS: [from: string, to: string, since: number][] = [
  ["440300", "441600", 2020],
  ["440300", "440500", 2021],
  ["440300", "441500", 2021],
  ["440100", "441400", 2020],
  ["440100", "441800", 2019],
  ["440100", "440800", 2022],
  ["440600", "440900", 2022],
  ["441900", "440200", 2021],
  ["440400", "441700", 2021],
  ["442000", "440700", 2023],
];
const LABELS: Record<Kind, [zh: string, en: string]> = {
  enclave: ["飞地", "enclave"],
  coInvestment: ["基金共投", "co-investment"],
  assistance: ["对口帮扶", "assistance"],
};
/** Yearly money of an agreement, 万元 at the median, by kind. */
const AMOUNTS: Record<Kind, number> = { enclave: 42_000, coInvestment: 18_000, assistance: 26_000 };

const cityOf = (code: string) => CITIES.find((city) => city.code === code) as (typeof CITIES)[number];

function agreements({ parks }: SampleWorld): Agreement[] {
  const known = new Map(parks.map(({ code, cityCode }) => [code, cityCode]));
  const enclaves = ENCLAVES.filter(([park]) => known.has(park)).map(
    ([parkCode, from, since]): Agreement => ({
      kind: "enclave",
      from,
      to: known.get(parkCode) as string,
      parkCode,
      since,
      basis: "sample",
    }),
  );
  const pairs = CITY_PAIRS.map(
    ({ fromCityCode, toCityCode, published }): Agreement => ({
      kind: "assistance",
      from: fromCityCode,
      to: toCityCode,
      parkCode: null,
      since: 2023,
      basis: published ? "published" : "general",
    }),
  );
  const funds = CO_INVESTMENTS.map(
    ([from, to, since]): Agreement => ({ kind: "coInvestment", from, to, parkCode: null, since, basis: "sample" }),
  );
  return [...pairs, ...enclaves, ...funds];
}

const codeOf = ({ kind, from, to, parkCode }: Agreement) =>
  `CO-${kind}-${from.slice(0, 4)}-${to.slice(0, 4)}${parkCode ? `-${parkCode.slice(-3)}` : ""}`;

/** Agreements between cities: paired assistance as compiled, enclaves and co-investments as sample. */
export const collaborationRows = (world: SampleWorld): CollaborationRow[] =>
  agreements(world).map((agreement) => {
    const code = codeOf(agreement);
    const random = randomOf(world.options.seed, "collaboration", code);
    const [labelZh, labelEn] = LABELS[agreement.kind];
    const [from, to] = [cityOf(agreement.from), cityOf(agreement.to)];
    const park = world.parkRows.find((row) => row.code === agreement.parkCode);
    const share = agreement.kind === "enclave" ? String(random.pick([0.3, 0.4, 0.5])) : null;
    const validFrom = `${agreement.since}-03-01`;
    return {
      id: nameBasedUuid(`collaboration/${code}`),
      code,
      kind: agreement.kind,
      nameZh: park ? `${park.nameZh}${labelZh}` : `${from.nameZh}—${to.nameZh}${labelZh}`,
      nameEn: park ? `${park.nameEn}: ${labelEn}` : `${from.nameEn}–${to.nameEn} ${labelEn}`,
      fromCityCode: agreement.from,
      toCityCode: agreement.to,
      parkCode: agreement.parkCode,
      outputShareFrom: share,
      taxShareFrom: share,
      validFrom,
      validTo: null,
      recordedFrom: `${validFrom}T00:00:00Z`,
      recordedTo: null,
      basis: agreement.basis,
      sourceDocumentId: agreement.basis === "sample" ? "sample-generator" : "city-pairs",
      batchId: agreement.basis === "sample" ? BATCH_IDS.network : BATCH_IDS.reference,
    };
  });

/** What flowed in each full year of an agreement; all sample. */
export const collaborationFlowRows = (world: SampleWorld): CollaborationFlowRow[] =>
  agreements(world).flatMap((agreement) => {
    const code = codeOf(agreement);
    const random = randomOf(world.options.seed, "collaboration-flow", code);
    const level = random.logNormal(AMOUNTS[agreement.kind], 0.6);
    return Array.from({ length: LAST_YEAR - agreement.since + 1 }, (_, i): CollaborationFlowRow => {
      const year = agreement.since + i;
      const amount = level * (1 + 0.12 * i) * random.logNormal(1, 0.2);
      const output = agreement.kind === "assistance" ? null : amount * (0.8 + 0.7 * i) * random.logNormal(1, 0.2);
      return {
        collaborationCode: code,
        periodCode: String(year),
        recordedFrom: `${year + 1}-03-20T02:00:00Z`,
        recordedTo: null,
        amountWanYuan: hundredthsText(Math.round(amount) * 100),
        projects: random.integer(1, 4 + 2 * i),
        outputWanYuan: output === null ? null : hundredthsText(Math.round(output) * 100),
        taxWanYuan: output === null ? null : hundredthsText(Math.round(output * 0.028) * 100),
        batchId: BATCH_IDS.network,
      };
    });
  });
