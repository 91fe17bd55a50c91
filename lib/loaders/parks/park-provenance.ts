import { type FigureVersion, listParkVersions } from "@/lib/data/observations/list-park-versions";
import { exactSum } from "@/lib/metrics/exact-sum";
import type { ParkFile } from "@/lib/schemas/api/park-file";
import type { Frame } from "../basis/frame";
import { landPeriod } from "../basis/land-period";
import { loadIndicators } from "../indicators";

type Provenance = Pick<ParkFile["provenance"], "figures" | "restatements">;

/** What each figure of a park's period rests on, and every figure of the park that was ever replaced. */
export async function loadParkProvenance({ dataset, period, asOf }: Frame, code: string): Promise<Provenance> {
  const [indicators, versions] = await Promise.all([loadIndicators(dataset), listParkVersions(code, asOf)]);
  const chains = new Map<string, FigureVersion[]>();
  for (const version of versions) {
    const key = `${version.indicator} ${version.period}`;
    chains.set(key, [...(chains.get(key) ?? []), version]);
  }
  const figures = indicators.map(({ code: indicator, frequency }) => {
    const of = frequency === "year" ? landPeriod(period) : period.code;
    return figureSource(indicator, of, chains.get(`${indicator} ${of}`) ?? []);
  });
  const restatements = [...chains.values()]
    .flatMap((chain) => chain.slice(1).map((to, i) => restatement(chain[i] as FigureVersion, to)))
    .toSorted(newestFirst);
  return { figures, restatements };
}

function figureSource(indicator: string, period: string, chain: FigureVersion[]): Provenance["figures"][number] {
  const last = chain.at(-1);
  return {
    indicator,
    period,
    value: last?.value ?? null,
    ...(last?.value != null ? {} : { valueAbsent: last?.absent ?? ("notReported" as const) }),
    status: last?.status ?? null,
    recordedAt: last?.recordedAt ?? null,
    batch: last?.batch ?? null,
    source: last?.source ?? null,
    sourceTitleZh: last?.sourceTitleZh ?? null,
    sourceTitleEn: last?.sourceTitleEn ?? null,
    sourceCell: last?.sourceCell ?? null,
    versions: chain.length,
  };
}

type Restatement = Provenance["restatements"][number];

const restatement = (before: FigureVersion, after: FigureVersion): Restatement => ({
  indicator: after.indicator,
  period: after.period,
  from: before.value,
  ...(before.value === null ? { fromAbsent: before.absent ?? ("notReported" as const) } : {}),
  to: after.value,
  ...(after.value === null ? { toAbsent: after.absent ?? ("notReported" as const) } : {}),
  difference: before.value === null || after.value === null ? null : exactSum([after.value, -before.value]),
  recordedAt: after.recordedAt,
  status: after.status,
  reason: after.reason,
});

/** Of one moment the latest period first, then by indicator. */
const newestFirst = (a: Restatement, b: Restatement): number =>
  b.recordedAt.localeCompare(a.recordedAt) ||
  b.period.localeCompare(a.period) ||
  a.indicator.localeCompare(b.indicator);
