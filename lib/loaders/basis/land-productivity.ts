import { absent, type Measured } from "@/lib/domain/absence";
import { ratioOfSums } from "@/lib/metrics/ratio";
import type { Frame } from "./frame";
import { landPeriod } from "./land-period";
import { loadValues } from "./values";

/**
 * Output of the period per mu of built land, 万元/mu: the ratio of sums over the parks that reported both. The land is that of
 * the latest year-end not after the period; the output of cumulative months is not scaled up to a year.
 */
export async function loadOutputPerMu(frame: Frame): Promise<Measured> {
  if (frame.absence) return absent(frame.absence);
  const [output, land] = await Promise.all([
    loadValues(frame.dataset, "output", frame.period.code, frame.asOf),
    loadValues(frame.dataset, "landBuilt", landPeriod(frame.period), frame.asOf),
  ]);
  const pairs = [...(frame.members ?? [])].map((park) => ({
    numerator: output.get(park)?.value ?? null,
    denominator: land.get(park)?.value ?? null,
  }));
  return ratioOfSums(pairs);
}
