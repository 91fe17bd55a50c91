import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listObservedPeriods } from "@/lib/data/observations/list-observed-periods";
import { listPolicyEvents } from "@/lib/data/policy/list-policy-events";
import { type Common, type Frame, loadFrame } from "./basis/frame";
import { cached } from "./cached";
import { loadMeta } from "./meta";
import { loadAttention } from "./overview/attention";
import { loadFigures } from "./overview/figures";
import { loadHeadlines } from "./overview/headlines";
import { loadIndustryMix } from "./overview/industry-mix";
import { loadParkMap, topParks } from "./overview/map";
import { loadNetworkStrip } from "./overview/network";
import { loadHomogeneitySeries, loadOutputSeries } from "./overview/output-series";
import { loadSigningMonths, loadSigningYears } from "./overview/signing-series";
import type { OverviewView } from "./overview-view";
import { loadParkRows } from "./parks/park-rows";

/**
 * The overview page's view: the API's figures and what the page draws beside them.
 *
 * @throws Refusal as `loadFrame` does
 */
export async function loadOverview(dataset: Dataset, common: Common): Promise<OverviewView> {
  const frame = await loadFrame(dataset, common);
  return cached(dataset, "overview-view", [frame.period.code, frame.asOf, common.universe ?? null], () =>
    compose(frame, common),
  );
}

async function compose(frame: Frame, common: Common): Promise<OverviewView> {
  const { dataset, universe } = frame;
  const [figures, headlines, outputSeries, homogeneitySeries, signingSeries, signingMonths, rows, meta, periods] =
    await Promise.all([
      loadFigures(frame, common),
      loadHeadlines(frame, common),
      loadOutputSeries(frame, common),
      loadHomogeneitySeries(frame, common),
      loadSigningYears(frame),
      loadSigningMonths(frame),
      loadParkRows(frame, common),
      loadMeta(frame, ["parks", "indicators", "industry-outputs", "projects"]),
      cached(dataset, "observed-periods", [], listObservedPeriods),
    ]);
  const [industryMix, map, attention, network, events] = await Promise.all([
    loadIndustryMix(frame, common, outputSeries),
    loadParkMap(frame, rows),
    loadAttention(frame, rows),
    loadNetworkStrip(frame),
    cached(dataset, "policy-events", [], listPolicyEvents),
  ]);
  return {
    period: frame.period,
    periods,
    asOf: frame.asOf,
    cutOff: frame.cutOff,
    universe: universe && nameOf(universe),
    datasetVersion: dataset.version,
    sample: dataset.sample,
    source: meta.source,
    notReported: meta.notReported,
    parks: figures.parks.value ?? 0,
    parksReporting: figures.parksReporting.value ?? 0,
    headlines,
    outputSeries,
    signingSeries,
    signingMonths,
    industryMix,
    homogeneitySeries,
    map,
    topParks: topParks(rows),
    attention,
    network,
    events,
  };
}

const nameOf = ({
  code,
  nameZh,
  nameEn,
  definitionZh,
  definitionEn,
  parkCount,
  basis,
}: NonNullable<Frame["universe"]>) => ({
  code,
  nameZh,
  nameEn,
  definitionZh,
  definitionEn,
  parkCount,
  basis,
});
