import { yearEarlier } from "@/lib/domain/year-earlier";
import { exactSum } from "@/lib/metrics/exact-sum";
import type { Frame } from "./frame";
import { loadSigned } from "./signed";

/** Projects signed and their contracted amount, 万元. */
export type SignedTotal = { count: number; amountWanYuan: number };

/**
 * Signings of the period up to the cut-off and of the same stretch a year before, both over the projects of the frame's parks:
 * signings are compared over the current universe, whether or not a park belonged to it before.
 */
export async function loadSignedTotals(frame: Frame): Promise<{ now: SignedTotal; before: SignedTotal } | null> {
  const { dataset, period, cutOff, asOf, members } = frame;
  if (!members) return null;
  const stretches = [
    [period.startsOn, cutOff],
    [yearEarlier(period.startsOn), yearEarlier(cutOff)],
  ] as const;
  const [now, before] = await Promise.all(
    stretches.map(async ([from, to]) => {
      const rows = [...(await loadSigned(dataset, from, to, asOf)).values()].filter((row) => members.has(row.key));
      return {
        count: rows.reduce((sum, row) => sum + row.count, 0),
        amountWanYuan: exactSum(rows.map((row) => row.amountWanYuan)),
      };
    }),
  );
  return now && before ? { now, before } : null;
}
