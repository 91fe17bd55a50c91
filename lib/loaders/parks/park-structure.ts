import { listIndustryOutputs } from "@/lib/data/industry-outputs/list-industry-outputs";
import { parsePeriod } from "@/lib/domain/period";
import { locationQuotients } from "@/lib/metrics/location-quotient";
import { revealedMain } from "@/lib/metrics/main-industry";
import type { ParkFile } from "@/lib/schemas/api/park-file";
import type { Frame } from "../basis/frame";
import { loadStructure } from "../basis/outputs";

/** More than every division of every period there can be; a bound, not a page. */
const MOST_ROWS = 20_000;

type Structure = Omit<ParkFile["industries"], "declared" | "revealedMainDeclared">;

/** What a park makes: by division in the period, and in every year through it. */
export async function loadParkStructure(frame: Frame, code: string): Promise<Structure> {
  const [structure, years] = await Promise.all([loadStructure(frame), loadYears(frame, code)]);
  return {
    years,
    revealedMain: revealedMain(structure, code),
    outputs: locationQuotients(structure)
      .filter((each) => each.park === code)
      .map(({ park: _park, ...output }) => output)
      .toSorted((a, b) => b.outputWanYuan - a.outputWanYuan),
  };
}

/** Complete years only, so that cumulative months are never set beside them. */
async function loadYears({ period, asOf }: Frame, code: string): Promise<Structure["years"]> {
  const rows = await listIndustryOutputs(
    { parks: [code], industries: null, period: null, at: asOf },
    { after: null, offset: 0, limit: MOST_ROWS },
  );
  const years = new Map<string, Structure["years"][number]["outputs"]>();
  for (const { industry, period: of, outputWanYuan } of rows) {
    const year = parsePeriod(of);
    if (year?.kind !== "year" || year.endsOn > period.endsOn) continue;
    years.set(of, [...(years.get(of) ?? []), { industry, outputWanYuan }]);
  }
  return [...years].toSorted(([a], [b]) => a.localeCompare(b)).map(([of, outputs]) => ({ period: of, outputs }));
}
