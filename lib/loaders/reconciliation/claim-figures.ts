import { listMemberships } from "@/lib/data/network/list-memberships";
import { sumYears } from "@/lib/data/observations/sum-years";
import { absent, type Measured, measured } from "@/lib/domain/absence";
import type { IndicatorCode } from "@/lib/domain/indicator";
import { exactSum } from "@/lib/metrics/exact-sum";
import { ratioOfSums } from "@/lib/metrics/ratio";
import type { Frame } from "../basis/frame";
import { landPeriod } from "../basis/land-period";
import { declarationsOf, loadDeclarations } from "../basis/outputs";
import { loadSigned } from "../basis/signed";
import { loadValues, reportedValues } from "../basis/values";
import { loadFigures, type OverviewFigures } from "../overview/figures";

type SetKind = "cluster" | "platform";

/** First day from which projects count to the main platforms: their recognition. */
const PLATFORMS_SINCE = "2023-03-01";
const MU_PER_HECTARE = 15;
const SQUARE_METRES_PER_MU = 2000 / 3;

/** A figure in a unit that is so many times as large. Divides, for 22572000 × 0.0001 would not be 2257.2. */
export const per = ({ value, absent: reason }: Measured, size: number): Measured =>
  value === null ? absent(reason) : measured(value / size);

/** A headline figure of the frame, as `/overview` answers it. */
export const overviewFigure = async (frame: Frame, figure: keyof OverviewFigures): Promise<Measured> =>
  (await loadFigures(frame, { period: frame.period, asOf: frame.asOf ?? undefined }))[figure];

/** Parks of the frame that belong to at least one set of a kind at the cut-off, each once. */
async function parksOfSets({ cutOff, asOf, members }: Frame, kind: SetKind): Promise<string[]> {
  const rows = await listMemberships(cutOff, asOf);
  return [...new Set(rows.filter((row) => row.kind === kind && members?.has(row.park)).map((row) => row.park))];
}

/** Sum of an indicator over the parks that belong to the sets of a kind; each park counts once. */
export async function sumOfSets(frame: Frame, kind: SetKind, indicator: IndicatorCode): Promise<Measured> {
  if (frame.absence) return absent(frame.absence);
  const [parks, values] = await Promise.all([
    parksOfSets(frame, kind),
    loadValues(frame.dataset, indicator, frame.period.code, frame.asOf),
  ]);
  const reported = reportedValues(values, { ...frame, members: new Set(parks) });
  return reported.size === 0 ? absent("notReported") : measured(exactSum(reported.values()));
}

/** Projects signed in the parks of the main platforms since those were recognised: how many, or for how much (万元). */
export async function signedOnPlatforms(frame: Frame, what: "count" | "amountWanYuan"): Promise<Measured> {
  if (frame.absence) return absent(frame.absence);
  const [parks, signed] = await Promise.all([
    parksOfSets(frame, "platform"),
    loadSigned(frame.dataset, PLATFORMS_SINCE, frame.cutOff, frame.asOf),
  ]);
  return measured(exactSum(parks.map((park) => signed.get(park)?.[what] ?? 0)));
}

/** Ratio of sums of two stocks or flows of the period per hectare of land or, for floor area, per m² of it. */
async function perLand(frame: Frame, land: IndicatorCode, numeratorOf: (park: string) => number | null, size: number) {
  if (frame.absence) return absent(frame.absence);
  const denominators = await loadValues(frame.dataset, land, landPeriod(frame.period), frame.asOf);
  const pairs = [...(frame.members ?? [])].map((park) => ({
    numerator: numeratorOf(park),
    denominator: denominators.get(park)?.value ?? null,
  }));
  return per(ratioOfSums(pairs), size);
}

/** A flow of the period per hectare of industrial land, 万元/ha, over parks that reported both. */
export async function perIndustrialHectare(frame: Frame, indicator: IndicatorCode): Promise<Measured> {
  const values = await loadValues(frame.dataset, indicator, frame.period.code, frame.asOf);
  return perLand(frame, "landIndustrial", (park) => values.get(park)?.value ?? null, 1 / MU_PER_HECTARE);
}

/** Floor area over the area of all built land, over parks that reported both. */
export async function plotRatio(frame: Frame): Promise<Measured> {
  const floors = await loadValues(frame.dataset, "floorArea", landPeriod(frame.period), frame.asOf);
  return perLand(frame, "landBuilt", (park) => floors.get(park)?.value ?? null, SQUARE_METRES_PER_MU);
}

/** The most main industries any park of the frame declares. */
export async function mostDeclared(frame: Frame): Promise<Measured> {
  if (frame.absence) return absent(frame.absence);
  const declarations = declarationsOf(await loadDeclarations(frame.dataset, frame.cutOff, frame.asOf), frame);
  return declarations.size === 0
    ? absent("notReported")
    : measured(Math.max(...[...declarations.values()].map((declared) => declared.length)));
}

/** Industrial fixed-asset investment since records began, every park, 万元. */
export async function investmentSoFar({ period, asOf }: Frame): Promise<Measured> {
  const total = await sumYears("investment", period, null, asOf);
  return total === null ? absent("notReported") : measured(total);
}
