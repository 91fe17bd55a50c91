import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listPublishedFacts, type PublishedFactRow } from "@/lib/data/sources/list-published-facts";
import { absent, type Measured } from "@/lib/domain/absence";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import { agreement } from "@/lib/metrics/agreement";
import { measuredField } from "@/lib/schemas/api/measured-field";
import type { Meta } from "@/lib/schemas/api/meta";
import type { Reconciliation } from "@/lib/schemas/api/reconciliation";
import { cutOffOf, loadFrame } from "../basis/frame";
import { cached } from "../cached";
import { loadListMeta } from "../meta";
import { claimPeriod } from "./claim-period";
import { CLAIM_PLANS, type ClaimPlan } from "./claim-plans";
import { claimTexts } from "./claim-texts";

/** Every published figure with ours beside it, as known on a day. */
export const loadReconciliation = (dataset: Dataset, asOf: CalendarDay | null): Promise<Reconciliation[]> =>
  cached(dataset, "reconciliation", [asOf], async () => {
    const facts = await listPublishedFacts();
    return Promise.all(plansOf(facts).map(([plan, fact]) => reconcile(dataset, plan, fact, asOf)));
  });

/** The reconciliation as the API answers it. */
export async function loadReconciliationAnswer(
  dataset: Dataset,
  asOf: CalendarDay | null,
): Promise<{ data: Reconciliation[]; meta: Meta }> {
  const data = await loadReconciliation(dataset, asOf);
  const kinds = ["reference", "parks", "indicators", "industry-outputs", "projects"] as const;
  return { data, meta: await loadListMeta(dataset, { asOf: asOf ?? undefined }, kinds, { total: data.length }) };
}

/** Our plans whose fact is there, then the facts nobody has planned for: they are shown without a figure of ours. */
function plansOf(facts: PublishedFactRow[]): [ClaimPlan, PublishedFactRow][] {
  const planned = CLAIM_PLANS.flatMap((plan): [ClaimPlan, PublishedFactRow][] => {
    const fact = facts.find(({ id }) => id === plan.fact);
    return fact ? [[plan, fact]] : [];
  });
  const unplanned = facts
    .filter(({ id }) => CLAIM_PLANS.every(({ fact }) => fact !== id))
    .map((fact): [ClaimPlan, PublishedFactRow] => [
      { claim: fact.id, fact: fact.id, comparable: false, sample: "free", ours: async () => absent("notApplicable") },
      fact,
    ]);
  return [...planned, ...unplanned];
}

async function reconcile(
  dataset: Dataset,
  plan: ClaimPlan,
  fact: PublishedFactRow,
  asOf: CalendarDay | null,
): Promise<Reconciliation> {
  const period = claimPeriod(fact.period, cutOffOf(dataset, null, asOf));
  const frame = period && (await loadFrame(dataset, { period, asOf: asOf ?? undefined }));
  const ours: Measured = frame ? await plan.ours(frame) : absent("notApplicable");
  const { value, comparison } = fact;
  const zh = claimTexts("zh-CN", plan, dataset.sample);
  const en = claimTexts("en", plan, dataset.sample);
  return {
    claim: plan.claim,
    fact: fact.id,
    claimZh: zh.claim ?? fact.indicator,
    claimEn: en.claim ?? fact.indicator,
    period: fact.period,
    published: Number(value),
    comparison,
    unit: fact.unit,
    universe: fact.universe,
    source: { ...(fact.source ?? NO_DOCUMENT), citation: fact.citation },
    ...measuredField("ours", ours),
    oursPeriod: period?.code ?? null,
    oursUniverse: frame?.universe?.code ?? null,
    ...agreement({ value, comparison, comparable: plan.comparable }, ours),
    explanationZh: zh.explanation,
    explanationEn: en.explanation,
  };
}

const NO_DOCUMENT = { id: null, titleZh: null, titleEn: null, publisher: null, url: null, reliability: null };
