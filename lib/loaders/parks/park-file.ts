import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listObservations } from "@/lib/data/observations/list-observations";
import { getProvenance, listParkBatches } from "@/lib/data/parks/get-provenance";
import { listDeclarations } from "@/lib/data/parks/list-declarations";
import { Refusal } from "@/lib/domain/refusal";
import { nearestTwins } from "@/lib/metrics/nearest-twins";
import { similarityParts } from "@/lib/metrics/similarity-parts";
import { measuredField } from "@/lib/schemas/api/measured-field";
import type { Meta } from "@/lib/schemas/api/meta";
import type { ParkFile } from "@/lib/schemas/api/park-file";
import { type Common, type Frame, loadFrame } from "../basis/frame";
import { loadStructure } from "../basis/outputs";
import { cached } from "../cached";
import { loadMeta } from "../meta";
import { loadComparedFigures } from "./park-comparisons";
import type { ParkFigures } from "./park-figures";
import { loadParkMembership } from "./park-membership";
import { loadParkProjects } from "./park-projects";
import { loadParkProvenance } from "./park-provenance";
import { loadParkRows } from "./park-rows";
import { loadParkStructure } from "./park-structure";
import { toPark } from "./parks";
import { loadPeers } from "./peers";
import { loadRegister } from "./register";

const TWINS = 5;
const PEERS = 5;
/** More than every indicator of every period there can be; a bound, not a page. */
const MOST_OBSERVATIONS = 20_000;

/** A park in full. @throws Refusal `notFound` for a code that is not on the register, and as `loadFrame` does */
export async function loadParkFile(
  dataset: Dataset,
  code: string,
  common: Common,
): Promise<{ data: ParkFile; meta: Meta }> {
  const frame = await loadFrame(dataset, common);
  const key = [code, frame.period.code, frame.asOf, common.universe ?? null];
  const data = await cached(dataset, "park-file", key, () => compose(frame, code, common));
  return { data, meta: await loadMeta(frame, ["parks", "indicators", "industry-outputs", "projects"]) };
}

async function compose(frame: Frame, code: string, common: Common): Promise<ParkFile> {
  const { dataset, cutOff, asOf } = frame;
  const unknown = new Refusal("notFound", [{ code: "unknown-park", values: { value: code } }]);
  const provenance = await getProvenance(code);
  if (!provenance) throw unknown;
  const own = ownFrame(frame, code);
  const entry = (await loadRegister(dataset, cutOff, asOf)).find((park) => park.code === code);
  if (!entry) throw unknown;
  const [row, compared, observations, industries, declared, projects, likest, peers, membership, history, batches] =
    await Promise.all([
      loadParkRows(own, common).then((rows) => rows.find((park) => park.code === code)),
      loadComparedFigures(own, common, code),
      listObservations(
        { parks: [code], indicators: null, period: null, from: null, to: null, history: false, at: asOf },
        { after: null, offset: 0, limit: MOST_OBSERVATIONS, sort: [] },
      ),
      loadParkStructure(frame, code),
      listDeclarations(cutOff, asOf).then((rows) => rows.filter((each) => each.park === code)),
      loadParkProjects(frame, code),
      loadTwins(frame, code),
      own === frame ? loadPeers(frame, common, code, PEERS) : [],
      loadParkMembership(frame, entry),
      loadParkProvenance(frame, code),
      listParkBatches(code),
    ]);
  if (!row || !compared) throw unknown;
  const { revealedMain } = industries;
  return {
    ...toPark(row),
    countyNameZh: entry.countyNameZh,
    countyNameEn: entry.countyNameEn,
    aliases: entry.aliases,
    ...membership,
    ...ownFields(compared.figures),
    comparisons: compared.comparisons,
    series: observations.map(({ indicator, period, value, valueAbsent, status }) => ({
      indicator,
      period,
      value,
      ...(valueAbsent ? { valueAbsent } : {}),
      status,
    })),
    industries: {
      ...industries,
      declared: declared.map(({ industry, position, basis, wordingZh }) => ({ industry, position, basis, wordingZh })),
      revealedMainDeclared:
        revealedMain === null || declared.length === 0
          ? null
          : declared.some(({ industry }) => industry === revealedMain),
    },
    ...projects,
    nearestTwins: likest,
    peers,
    provenance: { ...provenance, ...history, batches },
  };
}

/** The frame as the park has it: outside the universe its figures do not apply. */
const ownFrame = (frame: Frame, code: string): Frame =>
  frame.members === null || frame.members.has(code) ? frame : { ...frame, members: null, absence: "notApplicable" };

/** The figures that only a park's own file carries. */
const ownFields = (figures: ParkFigures) => ({
  ...measuredField("employees", figures.employees),
  ...measuredField("taxPerMu", figures.taxPerMu),
  ...measuredField("outputPerWorkerWanYuan", figures.outputPerWorker),
  ...measuredField("effectiveIndustries", figures.effectiveIndustries),
  ...measuredField("meanSimilarity", figures.meanSimilarity),
  ...measuredField("largestIndustryShare", figures.largestIndustryShare),
  ...measuredField("herfindahl", figures.herfindahl),
  ...measuredField("herfindahlNormalised", figures.herfindahlNormalised),
  ...measuredField("krugmanIndex", figures.krugman),
});

/** The parks of the universe with the likest structure, and which industries make them so. */
async function loadTwins(frame: Frame, code: string): Promise<ParkFile["nearestTwins"]> {
  const structure = await loadStructure(frame);
  return nearestTwins(structure, code, TWINS).map((twin) => ({
    ...twin,
    shared: similarityParts(structure, code, twin.park),
  }));
}
