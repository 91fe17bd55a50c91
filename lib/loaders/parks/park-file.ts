import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listObservations } from "@/lib/data/observations/list-observations";
import { getProvenance, listParkBatches } from "@/lib/data/parks/get-provenance";
import { listDeclarations } from "@/lib/data/parks/list-declarations";
import { countStages } from "@/lib/data/projects/count-stages";
import { Refusal } from "@/lib/domain/refusal";
import { locationQuotients } from "@/lib/metrics/location-quotient";
import { revealedMain } from "@/lib/metrics/main-industry";
import { nearestTwins } from "@/lib/metrics/nearest-twins";
import type { Meta } from "@/lib/schemas/api/meta";
import type { ParkFile } from "@/lib/schemas/api/park-file";
import { type Common, type Frame, loadFrame } from "../basis/frame";
import { loadStructure } from "../basis/outputs";
import { cached } from "../cached";
import { loadMeta } from "../meta";
import { loadParkRows } from "./park-rows";
import { toPark } from "./parks";
import { loadRegister } from "./register";

const TWINS = 5;
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
  const provenance = await getProvenance(code);
  if (!provenance) throw new Refusal("notFound", [{ code: "unknown-park", values: { value: code } }]);
  const [row, entry, observations, structure, declared, projectsByStage, batches] = await Promise.all([
    loadRow(frame, code, common),
    loadRegister(dataset, cutOff, asOf).then((register) => register.find((park) => park.code === code)),
    listObservations(
      { parks: [code], indicators: null, period: null, from: null, to: null, history: false, at: asOf },
      { after: null, offset: 0, limit: MOST_OBSERVATIONS, sort: [] },
    ),
    loadStructure(frame),
    listDeclarations(cutOff, asOf).then((rows) => rows.filter((each) => each.park === code)),
    countStages(code, cutOff, asOf),
    listParkBatches(code),
  ]);
  if (!row || !entry) throw new Refusal("notFound", [{ code: "unknown-park", values: { value: code } }]);
  return {
    ...toPark(row),
    countyNameZh: entry.countyNameZh,
    countyNameEn: entry.countyNameEn,
    aliases: entry.aliases,
    series: observations.map(({ indicator, period, value, valueAbsent, status }) => ({
      indicator,
      period,
      value,
      ...(valueAbsent ? { valueAbsent } : {}),
      status,
    })),
    industries: {
      declared: declared.map(({ industry, position, basis, wordingZh }) => ({ industry, position, basis, wordingZh })),
      revealedMain: revealedMain(structure, code),
      outputs: locationQuotients(structure)
        .filter((each) => each.park === code)
        .map(({ park: _park, ...output }) => output)
        .toSorted((a, b) => b.outputWanYuan - a.outputWanYuan),
    },
    projectsByStage,
    nearestTwins: nearestTwins(structure, code, TWINS),
    provenance: { ...provenance, batches },
  };
}

/** The park's row of the list; outside the universe its figures do not apply. */
async function loadRow(frame: Frame, code: string, common: Common) {
  const inside = frame.members === null || frame.members.has(code);
  const own: Frame = inside ? frame : { ...frame, members: null, absence: "notApplicable" };
  return (await loadParkRows(own, common)).find((park) => park.code === code);
}
