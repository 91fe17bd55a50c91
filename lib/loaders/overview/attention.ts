import type { IndicatorCode } from "@/lib/domain/indicator";
import { parkAttention } from "@/lib/metrics/park-attention";
import type { AttentionPark } from "@/lib/schemas/overview/overview-parts";
import type { Frame } from "../basis/frame";
import { landPeriod } from "../basis/land-period";
import { loadStandings } from "../basis/standings";
import { loadValues } from "../basis/values";
import type { ParkRow } from "../parks/park-rows";

const SHOWN = 10;
/** What every park has to report for every period. */
const DUE: readonly IndicatorCode[] = ["output", "valueAdded", "investment", "tax"];

/** The parks that need attention most, by the rule of `parkAttention`, ties by code. */
export async function loadAttention(frame: Frame, rows: readonly ParkRow[]): Promise<AttentionPark[]> {
  if (frame.absence) return [];
  const { dataset, period, cutOff, asOf } = frame;
  const [standings, idle, supplied, ...due] = await Promise.all([
    loadStandings(dataset, cutOff, asOf),
    loadValues(dataset, "idleLand", landPeriod(period), asOf),
    loadValues(dataset, "landSupplied", landPeriod(period), asOf),
    ...DUE.map((indicator) => loadValues(dataset, indicator, period.code, asOf)),
  ]);
  const judged = rows.map((row) => {
    const { score, reasons } = parkAttention({
      mainIndustryShare: row.mainIndustryShare,
      outputGrowth: row.outputGrowth,
      openProjects: standings.get(row.code)?.open ?? 0,
      redProjects: standings.get(row.code)?.red ?? 0,
      idleMu: idle.get(row.code)?.value ?? null,
      suppliedMu: supplied.get(row.code)?.value ?? null,
      missing: DUE.filter((_, i) => (due[i]?.get(row.code)?.value ?? null) === null),
      due: DUE.length,
    });
    const { code, nameZh, nameEn, city, cityNameZh, cityNameEn } = row;
    return { code, nameZh, nameEn, city, cityNameZh, cityNameEn, score, reasons };
  });
  return judged
    .filter((park) => park.reasons.length > 0)
    .toSorted((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, SHOWN);
}
