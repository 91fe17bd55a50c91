import { absent, type Measured, measured } from "@/lib/domain/absence";
import { yearBefore } from "@/lib/domain/period";
import { yearEarlier } from "@/lib/domain/year-earlier";
import { competitionRanks } from "@/lib/metrics/competition-ranks";
import { growth } from "@/lib/metrics/growth";
import { measuredField } from "@/lib/schemas/api/measured-field";
import type { ParkFile } from "@/lib/schemas/api/park-file";
import { PARK_FIGURES, type ParkFigureId, type ParkFigurePlan } from "@/lib/schemas/park/park-figure";
import { type Common, type Frame, loadFrameOf } from "../basis/frame";
import { loadSigned } from "../basis/signed";
import { loadValues } from "../basis/values";
import { loadParkFigures, type ParkFigures } from "./park-figures";

/** A park's figures with the year before and its place among the others. */
export type ComparedFigures = { figures: ParkFigures; comparisons: ParkFile["comparisons"] };

/** The figures of one park of the frame. @param frame as the park has it: outside its universe nothing applies */
export async function loadComparedFigures(frame: Frame, common: Common, code: string): Promise<ComparedFigures | null> {
  const before = await loadFrameOf(frame, yearBefore(frame.period), common);
  const [all, previous, preliminary] = await Promise.all([
    loadParkFigures(frame, common),
    loadPrevious(frame, before, common, code),
    loadPreliminary(frame, code),
  ]);
  const figures = all.get(code);
  if (!figures) return null;
  const comparisons = PARK_FIGURES.map((plan) => {
    const base = previous(plan.id);
    return {
      field: plan.field,
      ...measuredField("previous", base),
      ...measuredField("change", changeOf(plan, figures[plan.id], base)),
      changeKind: plan.change,
      ...rankOf(plan, all, code),
      preliminary: plan.basis !== null && figures[plan.id].value !== null && preliminary.has(plan.basis),
    };
  });
  return { figures, comparisons };
}

function changeOf({ change }: ParkFigurePlan, now: Measured, base: Measured): Measured {
  if (now.value === null) return absent(now.absent);
  if (change === "growth") return growth(now.value, base.value, "noBase");
  return base.value === null ? absent("noBase") : measured(now.value - base.value);
}

/**
 * A park's figures of the year before, where it belonged to that year's universe. Signings count every project of the present
 * universe in both years, so theirs do not ask whether it did.
 */
async function loadPrevious(frame: Frame, before: Frame, common: Common, code: string) {
  const { dataset, period, cutOff, asOf, absence } = frame;
  const [past, signed] = await Promise.all([
    loadParkFigures(before, common),
    loadSigned(dataset, yearEarlier(period.startsOn), yearEarlier(cutOff), asOf),
  ]);
  const inside = absence === null && before.members?.has(code);
  return (id: ParkFigureId): Measured => {
    if (absence !== null) return absent(absence);
    if (id === "signedAmount") return measured(signed.get(code)?.amountWanYuan ?? 0);
    if (id === "signedCount") return measured(signed.get(code)?.count ?? 0);
    return (inside ? past.get(code)?.[id] : undefined) ?? absent(before.absence ?? "notApplicable");
  };
}

async function loadPreliminary({ dataset, period, asOf }: Frame, code: string): Promise<ReadonlySet<string>> {
  const bases = [...new Set(PARK_FIGURES.flatMap(({ basis }) => basis ?? []))];
  const marked = await Promise.all(
    bases.map(async (basis) => {
      const values = await loadValues(dataset, basis, period.code, asOf);
      return values.get(code)?.status === "preliminary" ? [basis] : [];
    }),
  );
  return new Set(marked.flat());
}

function rankOf({ id, ranked }: ParkFigurePlan, all: ReadonlyMap<string, ParkFigures>, code: string) {
  const values = new Map(
    [...all].flatMap(([park, figures]) => {
      const { value } = figures[id];
      return value === null ? [] : [[park, value] as const];
    }),
  );
  const rank = ranked ? (competitionRanks(values).get(code) ?? null) : null;
  return { rank, rankedParks: rank === null ? null : values.size };
}
