import { sumDeclaredOutputs } from "@/lib/data/industry-outputs/sum-declared-outputs";
import { absent, type Measured, measured } from "@/lib/domain/absence";
import { groupsOf } from "@/lib/domain/figure-group";
import type { IndicatorCode } from "@/lib/domain/indicator";
import { yearBefore } from "@/lib/domain/period";
import { exactSum } from "@/lib/metrics/exact-sum";
import { growth } from "@/lib/metrics/growth";
import { ratio, ratioOfSums } from "@/lib/metrics/ratio";
import { PAGE_ROWS, type RegisterColumn } from "@/lib/schemas/register/register-query";
import type { RegisterTotals, Total } from "@/lib/schemas/register/register-view";
import { type Common, type Frame, loadFrameOf } from "../basis/frame";
import { landPeriod } from "../basis/land-period";
import { loadDeclarations } from "../basis/outputs";
import { loadValues } from "../basis/values";
import { loadParkRowsOf } from "../parks/park-rows";
import { loadOutputTotal, totalOf } from "./output-total";

const FLOWS: Partial<Record<RegisterColumn, IndicatorCode>> = {
  valueAddedWanYuan: "valueAdded",
  investmentWanYuan: "investment",
  taxWanYuan: "tax",
};

/**
 * The shown columns of the selected parks together: amounts as sums over those that reported, ratios as ratios of sums.
 * Sums over the projects of more parks than a page shows are computed only when asked for: null until then.
 *
 * @param everything whether they are asked for
 */
export async function loadTotals(
  frame: Frame,
  common: Common,
  codes: readonly string[],
  columns: readonly RegisterColumn[],
  everything: boolean,
): Promise<RegisterTotals> {
  const affordable = everything || codes.length <= PAGE_ROWS;
  const entries = columns.map(async (column): Promise<[RegisterColumn, Total | null][]> => {
    if (groupsOf([column]).includes("projects"))
      return [[column, affordable ? await projectTotal(frame, common, codes, column) : null]];
    const total = await loadTotal(frame, common, codes, column);
    return total ? [[column, total]] : [];
  });
  return Object.fromEntries((await Promise.all(entries)).flat());
}

async function loadTotal(
  frame: Frame,
  common: Common,
  codes: readonly string[],
  column: RegisterColumn,
): Promise<Total | null> {
  const { dataset, period, asOf } = frame;
  const flow = FLOWS[column];
  if (flow) return totalOf(frame, await loadValues(dataset, flow, period.code, asOf), codes);
  if (column === "outputWanYuan") return loadOutputTotal(frame, codes);
  if (frame.absence) return null;
  if (column === "outputGrowth") return growthTotal(frame, common, codes);
  if (column === "outputPerMu") return perMuTotal(frame, codes);
  return column === "mainIndustryShare" ? shareTotal(frame, codes) : null;
}

/** Like for like: parks of both universes that reported in both periods. */
async function growthTotal(frame: Frame, common: Common, codes: readonly string[]): Promise<Total> {
  const before = await loadFrameOf(frame, yearBefore(frame.period), common);
  const [now, base] = await Promise.all(
    [frame, before].map(({ dataset, period, asOf }) => loadValues(dataset, "output", period.code, asOf)),
  );
  const pairs = codes.flatMap((code) => {
    const [current, past] = [now?.get(code)?.value ?? null, base?.get(code)?.value ?? null];
    return current !== null && past !== null && before.members?.has(code) ? [{ current, past }] : [];
  });
  if (pairs.length === 0) return { figure: absent("noBase"), parks: 0 };
  const sums = [exactSum(pairs.map(({ current }) => current)), exactSum(pairs.map(({ past }) => past))] as const;
  return { figure: growth(...sums), parks: pairs.length };
}

async function perMuTotal({ dataset, period, asOf }: Frame, codes: readonly string[]): Promise<Total> {
  const [output, land] = await Promise.all([
    loadValues(dataset, "output", period.code, asOf),
    loadValues(dataset, "landBuilt", landPeriod(period), asOf),
  ]);
  const pairs = codes
    .map((code) => ({ numerator: output.get(code)?.value ?? null, denominator: land.get(code)?.value ?? null }))
    .filter(({ numerator, denominator }) => numerator !== null && denominator !== null);
  return { figure: ratioOfSums(pairs), parks: pairs.length };
}

/** The share of a group as `groupMainIndustryShare` defines it; its two sums are the database's, for most rows are not shown. */
async function shareTotal({ dataset, period, cutOff, asOf }: Frame, codes: readonly string[]): Promise<Total> {
  const declarations = await loadDeclarations(dataset, cutOff, asOf);
  const declared = codes.flatMap((park) => (declarations.get(park) ?? []).map((industry) => ({ park, industry })));
  const sums = await sumDeclaredOutputs(period.code, asOf, declared);
  return { figure: ratio(sums.declared, sums.total), parks: sums.parks };
}

async function projectTotal(
  frame: Frame,
  common: Common,
  codes: readonly string[],
  column: RegisterColumn,
): Promise<Total> {
  if (frame.absence) return { figure: absent(frame.absence), parks: 0 };
  const rows = await loadParkRowsOf(frame, common, codes);
  const values = rows.flatMap((row) => row[column as "signedCount"] ?? []);
  const figure: Measured = values.length > 0 ? measured(exactSum(values)) : absent("notReported");
  return { figure, parks: values.length };
}
