import { absent, type Measured, measured } from "@/lib/domain/absence";
import { yearBefore } from "@/lib/domain/period";
import { growth } from "@/lib/metrics/growth";
import { mainIndustryShares } from "@/lib/metrics/main-industry-shares";
import { ratio } from "@/lib/metrics/ratio";
import { measuredField } from "@/lib/schemas/api/measured-field";
import type { Park } from "@/lib/schemas/api/park";
import { type Common, type Frame, loadFrameOf } from "../basis/frame";
import { landPeriod } from "../basis/land-period";
import { loadDeclarations, loadStructure } from "../basis/outputs";
import { loadSigned } from "../basis/signed";
import { loadStandings } from "../basis/standings";
import { loadValues, measuredValue } from "../basis/values";
import { cached } from "../cached";
import { loadRegister, type RegisterEntry } from "./register";

/** A park of the list with what it can be found by. */
export type ParkRow = Park & Pick<RegisterEntry, "clusters" | "platforms" | "searchText">;

/**
 * Every park of the frame's universe with its figures, in code order: the one computation that the list, its filters, the
 * export and a park's own page read from. Without a universe the whole register is listed, its figures absent.
 */
export function loadParkRows(frame: Frame, common: Common): Promise<ParkRow[]> {
  const { dataset, period, asOf, absence } = frame;
  return cached(dataset, "park-rows", [period.code, asOf, common.universe ?? null, absence], () =>
    computeRows(frame, common),
  );
}

async function computeRows(frame: Frame, common: Common): Promise<ParkRow[]> {
  const [register, figuresOf] = await Promise.all([
    loadRegister(frame.dataset, frame.cutOff, frame.asOf),
    loadFiguresOf(frame, common),
  ]);
  return register
    .filter((park) => frame.members === null || frame.members.has(park.code))
    .map(({ countyNameZh: _zh, countyNameEn: _en, aliases: _aliases, ...park }) => ({
      ...park,
      cluster: park.clusters[0] ?? null,
      platform: park.platforms[0] ?? null,
      mainIndustry: park.declaredIndustries[0] ?? null,
      ...figuresOf(park.code),
    }));
}

/** Reads what the figures of all parks need and gives the figures of one. */
async function loadFiguresOf(frame: Frame, common: Common) {
  const { dataset, period, asOf, cutOff } = frame;
  const before = await loadFrameOf(frame, yearBefore(period), common);
  const [declarations, structure, output, base, valueAdded, investment, tax, land, signed, standings] =
    await Promise.all([
      loadDeclarations(dataset, cutOff, asOf),
      loadStructure(frame),
      loadValues(dataset, "output", period.code, asOf),
      loadValues(dataset, "output", before.period.code, asOf),
      loadValues(dataset, "valueAdded", period.code, asOf),
      loadValues(dataset, "investment", period.code, asOf),
      loadValues(dataset, "tax", period.code, asOf),
      loadValues(dataset, "landBuilt", landPeriod(period), asOf),
      loadSigned(dataset, period.startsOn, cutOff, asOf),
      loadStandings(dataset, cutOff, asOf),
    ]);
  const shares = mainIndustryShares(structure, declarations);
  const inFrame = (figure: Measured): Measured => (frame.absence ? absent(frame.absence) : figure);

  return (code: string) => {
    const now = measuredValue(output.get(code));
    const past = before.members?.has(code) ? (base.get(code)?.value ?? null) : null;
    const noShare = absent(declarations.get(code)?.length ? "notReported" : "notApplicable");
    return {
      ...measuredField("outputWanYuan", inFrame(now)),
      ...measuredField("outputGrowth", inFrame(growth(now.value, past, now.value === null ? "notReported" : "noBase"))),
      ...measuredField("valueAddedWanYuan", inFrame(measuredValue(valueAdded.get(code)))),
      ...measuredField("investmentWanYuan", inFrame(measuredValue(investment.get(code)))),
      ...measuredField("taxWanYuan", inFrame(measuredValue(tax.get(code)))),
      ...measuredField("mainIndustryShare", inFrame(shares.get(code) ?? noShare)),
      ...measuredField("signedAmountWanYuan", inFrame(measured(signed.get(code)?.amountWanYuan ?? 0))),
      ...measuredField("signedCount", inFrame(measured(signed.get(code)?.count ?? 0))),
      ...measuredField("outputPerMu", inFrame(ratio(now.value, land.get(code)?.value ?? null))),
      ...measuredField("delayedProjects", inFrame(measured(standings.get(code)?.delayed ?? 0))),
    };
  };
}
