import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listMembers } from "@/lib/data/universes/list-members";
import { listUniverses, type UniverseRow } from "@/lib/data/universes/list-universes";
import type { Absence } from "@/lib/domain/absence";
import { type CalendarDay, earliest } from "@/lib/domain/calendar-day";
import { type Period, parsePeriod } from "@/lib/domain/period";
import { Refusal } from "@/lib/domain/refusal";
import { cachedReference } from "../cached-reference";

/** What every question can say: which period, known when, over which parks. Null where the default is meant. */
export type Common = { period?: Period | undefined; asOf?: CalendarDay | undefined; universe?: string | undefined };

/** A question with its defaults filled in: the frame every figure of an answer stands in. */
export type Frame = {
  dataset: Dataset;
  period: Period;
  asOf: CalendarDay | null;
  cutOff: CalendarDay;
  universe: UniverseRow | null;
  /** Codes of the universe's parks; null when there is no universe or none of its parks was known (`absence` says which). */
  members: ReadonlySet<string> | null;
  absence: Absence | null;
};

/** The latest complete year: the last one over by the data's cut-off and by the day whose knowledge is asked for. */
export function defaultPeriod(dataset: Dataset, asOf: CalendarDay | null): Period {
  const day = asOf === null ? dataset.cutOff : earliest(dataset.cutOff, asOf);
  const year = Number(day.slice(0, 4));
  return parsePeriod(String(day.endsWith("-12-31") ? year : year - 1)) as Period;
}

/** Earliest of the period's end, the data's cut-off and the day whose knowledge is asked for. */
export const cutOffOf = (dataset: Dataset, period: Period | null, asOf: CalendarDay | null): CalendarDay =>
  earliest(dataset.cutOff, ...(period ? [period.endsOn] : []), ...(asOf ? [asOf] : []));

/**
 * Finds the universe asked for, or the default one valid at the period's end, with its members as known on the day.
 *
 * @throws Refusal `malformed` for a universe that does not exist, `rule` for one known only by its count
 */
export async function loadFrame(dataset: Dataset, common: Common): Promise<Frame> {
  const asOf = common.asOf ?? null;
  const period = common.period ?? defaultPeriod(dataset, asOf);
  const universe = await findUniverse(dataset, common.universe, period.endsOn);
  const members = universe
    ? await cachedReference(dataset, "members", [universe.code, asOf], () => listMembers(universe.code, asOf))
    : [];
  return {
    dataset,
    period,
    asOf,
    cutOff: cutOffOf(dataset, period, asOf),
    universe,
    members: members.length > 0 ? new Set(members) : null,
    absence: universe === null ? "noUniverse" : members.length === 0 ? "beforeFirstRecord" : null,
  };
}

/** The same frame for another period: a universe asked for by name stays, a default one is the other period's own. */
export const loadFrameOf = (frame: Frame, period: Period, common: Common): Promise<Frame> =>
  loadFrame(frame.dataset, { period, asOf: frame.asOf ?? undefined, universe: common.universe });

async function findUniverse(dataset: Dataset, code: string | undefined, day: CalendarDay): Promise<UniverseRow | null> {
  const universes = await cachedReference(dataset, "universes", [], listUniverses);
  if (code === undefined)
    return (
      universes.find((row) => row.isDefault && row.validFrom <= day && (row.validTo === null || row.validTo > day)) ??
      null
    );
  const named = universes.find((row) => row.code === code);
  if (!named)
    throw new Refusal("malformed", [{ parameter: "universe", code: "unknown-universe", values: { value: code } }]);
  if (!named.membersKnown)
    throw new Refusal("rule", [
      { parameter: "universe", code: "universe-without-members", values: { value: code, count: named.parkCount } },
    ]);
  return named;
}
