import { absent } from "@/lib/domain/absence";
import { competitionRanks } from "@/lib/metrics/competition-ranks";
import { revealedMain } from "@/lib/metrics/main-industry";
import { type AttentionFigures, parkAttention } from "@/lib/metrics/park-attention";
import type { AttentionReason } from "@/lib/schemas/overview/overview-parts";
import { loadAttention } from "../overview/attention";
import { loadPeers } from "../parks/peers";
import { type ExampleOf, figureStep } from "./example-basis";

const PEERS = 5;
/** Indicators every park has to report. */
const DUE = 4;

const NEUTRAL: AttentionFigures = {
  mainIndustryShare: null,
  outputGrowth: null,
  openProjects: 0,
  redProjects: 0,
  idleMu: null,
  suppliedMu: null,
  missing: [],
  due: DUE,
};

/** The figures a reason rests on, everything else neutral. */
function figuresOf(reason: AttentionReason): AttentionFigures {
  switch (reason.code) {
    case "mainShareUnder40":
      return { ...NEUTRAL, mainIndustryShare: reason.share };
    case "outputFalling":
      return { ...NEUTRAL, outputGrowth: reason.growth };
    case "projectsRed":
      return { ...NEUTRAL, redProjects: reason.red, openProjects: reason.open };
    case "idleLandHigh":
      return { ...NEUTRAL, idleMu: reason.idleMu, suppliedMu: reason.idleMu / reason.share };
    case "notReported":
      return { ...NEUTRAL, missing: reason.indicators };
  }
}

/** What the park is compared by, and the parks that share the most of it. */
const peersExample: ExampleOf = async ({ frame, common, park, structure, industryName, parkName }) => {
  const peers = await loadPeers(frame, common, park.code, PEERS);
  const main = revealedMain(structure, park.code);
  return {
    subject: [parkName(park.code)],
    steps: [
      { term: "region", content: { kind: "region", region: park.region } },
      { term: "revealedMain", content: { kind: "names", names: main === null ? [] : [industryName(main)] } },
      figureStep("parkOutput", park.outputWanYuan ?? absent("notReported"), "wanYuan"),
      ...peers.map(({ park: peer, reasons }) => figureStep("peerReasons", reasons.length, "quantity", parkName(peer))),
    ],
    result: { term: "peers", content: { kind: "names", names: peers.map(({ park: peer }) => parkName(peer)) } },
  };
};

/** The park that needs attention most, and what each of its reasons weighs. */
const attentionExample: ExampleOf = async ({ frame, rows, parkName }) => {
  const [first] = await loadAttention(frame, rows);
  if (!first) return { subject: [], steps: [], result: figureStep("score", absent("notApplicable"), "number") };
  return {
    subject: [parkName(first.code)],
    steps: first.reasons.map((reason) => figureStep(reason.code, parkAttention(figuresOf(reason)).score, "number")),
    result: figureStep("score", first.score, "number"),
  };
};

/** The park's place by output among the parks that reported it. */
const rankExample: ExampleOf = ({ park, rows, parkName }) => {
  const outputs = new Map(
    rows.flatMap(({ code, outputWanYuan }) => (outputWanYuan === null ? [] : [[code, outputWanYuan] as const])),
  );
  const own = outputs.get(park.code) ?? 0;
  return {
    subject: [parkName(park.code)],
    steps: [
      figureStep("parksReporting", outputs.size, "park"),
      figureStep("parkOutput", own, "wanYuan"),
      figureStep("parksAhead", [...outputs.values()].filter((output) => output > own).length, "park"),
    ],
    result: figureStep("place", competitionRanks(outputs).get(park.code) ?? absent("notReported"), "place"),
  };
};

/** Examples of choices. */
export const CHOICE_EXAMPLES = { peers: peersExample, rank: rankExample, attention: attentionExample } as const;
