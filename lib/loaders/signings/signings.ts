import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listSignings, type SigningQuestion } from "@/lib/data/signings/list-signings";
import { absent, type Measured } from "@/lib/domain/absence";
import { parsePeriod } from "@/lib/domain/period";
import { yearEarlier } from "@/lib/domain/year-earlier";
import { growth } from "@/lib/metrics/growth";
import { measuredField } from "@/lib/schemas/api/measured-field";
import type { Meta } from "@/lib/schemas/api/meta";
import type { Signing, SigningQuery } from "@/lib/schemas/api/signing";
import { cutOffOf, loadFrame } from "../basis/frame";
import { loadRowScope } from "../basis/row-scope";
import { cached } from "../cached";
import { loadListMeta } from "../meta";
import { pageOf } from "../page-of";
import { sortSignings } from "./sort-signings";

const TIMES = new Set(["year", "quarter", "month"]);

/** The universe that is current at the day the signings end: its projects are counted in every period. */
async function withUniverse(
  dataset: Dataset,
  query: SigningQuery,
): Promise<SigningQuery & { universe?: string | undefined }> {
  if (query.universe !== undefined) return query;
  const cutOff = cutOffOf(dataset, query.period ?? null, query.asOf ?? null);
  const period = query.period ?? parsePeriod(cutOff.slice(0, 4)) ?? undefined;
  const { universe, members } = await loadFrame(dataset, { period, asOf: query.asOf });
  return { ...query, universe: members ? universe?.code : undefined };
}

/** The signings under a query, sorted, not paged, with what they say about themselves. */
export async function loadSelectedSignings(dataset: Dataset, asked: SigningQuery) {
  const query = await withUniverse(dataset, asked);
  // Here `industry` is the project's own, not what the park declares.
  const { parks } = await loadRowScope(dataset, { ...query, industry: undefined });
  const cutOff = cutOffOf(dataset, query.period ?? null, query.asOf ?? null);
  const by = query.by ?? "year";
  const asOf = query.asOf ?? null;
  const from = query.period?.startsOn ?? null;
  const question: SigningQuestion = { by, from, to: cutOff, parks, industries: query.industry ?? null, shiftYears: 0 };
  const base: SigningQuestion = {
    ...question,
    from: from && yearEarlier(from),
    to: yearEarlier(cutOff),
    shiftYears: TIMES.has(by) ? 1 : 0,
  };
  const [now, before] = await Promise.all(
    [question, base].map((each) => cached(dataset, "signings", [each, asOf], () => listSignings(each, asOf))),
  );
  // Without a period, rows by place or industry span all years: there is no year before to compare them with.
  const comparable = TIMES.has(by) || query.period !== undefined;
  const bases = new Map((before ?? []).map((row) => [row.key, row]));
  const rows = (now ?? []).map((row): Signing => {
    const past = bases.get(row.key);
    const against = (value: number, earlier: number | undefined): Measured =>
      comparable ? growth(value, earlier ?? 0) : absent("notApplicable");
    return {
      ...row,
      ...measuredField("countGrowth", against(row.count, past?.count)),
      ...measuredField("amountGrowth", against(row.amountWanYuan, past?.amountWanYuan)),
    };
  });
  const metaOf = (counts: Pick<Meta, "total"> & Partial<Meta>) => loadListMeta(dataset, query, ["projects"], counts);
  return { rows: sortSignings(rows, query.sort ?? []), metaOf };
}

/** Signings by time, place or industry; whole unless a page is asked for. @throws Refusal as `loadFrame` and `pageOf` do */
export async function loadSignings(dataset: Dataset, query: SigningQuery): Promise<{ data: Signing[]; meta: Meta }> {
  const { rows, metaOf } = await loadSelectedSignings(dataset, query);
  const { rows: data, ...counts } = pageOf(rows, query, (row) => row.key, true);
  return { data, meta: await metaOf(counts) };
}
