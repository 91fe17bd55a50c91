import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listPolicyEvents } from "@/lib/data/policy/list-policy-events";
import { type Common, type Frame, loadFrame } from "./basis/frame";
import { cached } from "./cached";
import { loadAttention } from "./overview/attention";
import { loadHeadlines } from "./overview/headlines";
import { loadIndustryMix } from "./overview/industry-mix";
import { loadParkMap, topParks } from "./overview/map";
import { loadNetworkStrip } from "./overview/network";
import { loadHomogeneitySeries, loadOutputSeries } from "./overview/output-series";
import { loadSigningMonths, loadSigningYears } from "./overview/signing-series";
import type { OverviewView } from "./overview-view";
import { loadPageFacts } from "./page-facts";
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
  const { dataset } = frame;
  const [facts, headlines, outputSeries, homogeneitySeries, signingSeries, signingMonths, rows] = await Promise.all([
    loadPageFacts(frame, ["parks", "indicators", "industry-outputs", "projects"]),
    loadHeadlines(frame, common),
    loadOutputSeries(frame, common),
    loadHomogeneitySeries(frame, common),
    loadSigningYears(frame),
    loadSigningMonths(frame),
    loadParkRows(frame, common),
  ]);
  const [industryMix, map, attention, network, events] = await Promise.all([
    loadIndustryMix(frame, common, outputSeries),
    loadParkMap(frame, rows),
    loadAttention(frame, rows),
    loadNetworkStrip(frame),
    cached(dataset, "policy-events", [], listPolicyEvents),
  ]);
  return {
    ...facts,
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
