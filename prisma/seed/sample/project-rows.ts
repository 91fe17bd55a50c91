import type { ProjectVersionRow } from "@/lib/schemas/rows/project-version-row";
import { dayOf } from "../day-number";
import { hundredthsText } from "../hundredths";
import type { Random } from "../random";
import { BATCH_IDS } from "../reference/batch-ids";
import { LAST_YEAR } from "../reference/periods";
import type { IndustryMix } from "./industry-mix";
import { inventedWord, productOf } from "./invented-names";
import type { ProjectDraft } from "./project-draft";
import { projectLife } from "./project-life";
import { projectOrigin } from "./project-origin";
import { knownStates } from "./project-versions";
import type { SamplePark } from "./sample-park";

const DECLARED = 0.45;
const TERMINATION_REASONS = ["资金未到位", "用地未落实", "市场变化", "投资方调整布局"];
const recordedAt = (day: number) => `${dayOf(day)}T03:00:00Z`;
const dayOrNull = (day: number | null | undefined) => (day === null || day === undefined ? null : dayOf(day));

/** Draws industries in the park's present structure, its declared ones more often; the weights are made once for a park. */
export function industryDraw({ declared }: SamplePark, mix: IndustryMix): (random: Random) => string {
  const shares = mix.sharesAt(LAST_YEAR);
  const order = declared.map((_, i) => 0.6 ** i);
  return (random) =>
    declared.length > 0 && random.chance(DECLARED)
      ? (declared[random.weighted(order)] as string)
      : (mix.industries[random.weighted(shares)] as string);
}

/** Every version of one project, in order. `most` caps their number. */
export function projectRows(
  park: SamplePark,
  drawIndustry: (random: Random) => string,
  { code, signed, amount, random }: ProjectDraft,
  most: number,
): ProjectVersionRow[] {
  const industryCode = drawIndustry(random);
  const origin = projectOrigin(random, park);
  const word = inventedWord(random);
  const life = projectLife(random, signed, Number(code.slice(2, 6)), amount);
  const states = knownStates(random, signed, life, most);
  const landMu = landOf(random, life.newLand, amount);
  const reason = random.pick(TERMINATION_REASONS);
  const name = `${word}${productOf(random, industryCode)}项目`;
  const investor = `${origin.nameZh}${word}（样例）`;
  // Written out field by field: objects this wide are many times slower to spread, and there are a million of them.
  return states.map(({ plan, reached, recorded, progress, terminated, changeReason }, i) => {
    const next = states[i + 1];
    return {
      projectCode: code,
      version: i + 1,
      recordedFrom: recordedAt(recorded),
      recordedTo: next ? recordedAt(next.recorded) : null,
      name,
      parkCode: park.code,
      industryCode,
      investor,
      originCountry: origin.country,
      originCity: origin.city,
      amountWanYuan: String(amount),
      investedWanYuan: String(Math.round(amount * progress)),
      landMu,
      newLand: life.newLand,
      skippedStages: life.skipped,
      signedPlanned: dayOrNull(plan[0]),
      signedActual: dayOrNull(reached[0]),
      landGrantedPlanned: dayOrNull(plan[1]),
      landGrantedActual: dayOrNull(reached[1]),
      startedPlanned: dayOrNull(plan[2]),
      startedActual: dayOrNull(reached[2]),
      completedPlanned: dayOrNull(plan[3]),
      completedActual: dayOrNull(reached[3]),
      inProductionPlanned: dayOrNull(plan[4]),
      inProductionActual: dayOrNull(reached[4]),
      aboveScalePlanned: dayOrNull(plan[5]),
      aboveScaleActual: dayOrNull(reached[5]),
      atCapacityPlanned: dayOrNull(plan[6]),
      atCapacityActual: dayOrNull(reached[6]),
      terminatedOn: dayOrNull(terminated),
      terminationReason: terminated === null ? null : reason,
      changeReason: i === 0 ? null : changeReason,
      batchId: BATCH_IDS.projects,
    };
  });
}

/** Land in mu: new land by investment intensity; without new land half the projects name the plant they use. */
function landOf(random: Random, newLand: boolean, amount: number): string | null {
  const mu = newLand ? amount / random.logNormal(340, 0.4) : random.logNormal(14, 0.6);
  const named = newLand || random.chance(0.5);
  return named ? hundredthsText(Math.round(Math.min(2_500, Math.max(2, mu)) * 100)) : null;
}
