import { yearBefore } from "@/lib/domain/period";
import { formatDay } from "@/lib/i18n/format-day";
import { formatMonths, formatPeriod } from "@/lib/i18n/format-period";
import { formatGrowth } from "@/lib/i18n/format-share";
import type { ParkFile } from "@/lib/schemas/api/park-file";
import type { ParkFigureId, ParkFigurePlan } from "@/lib/schemas/park/park-figure";
import type { ParkView } from "@/lib/schemas/park/park-view";
import { directionOf, SHARE_DIGIT } from "../direction";
import type { FigureChange, FigureModel } from "../figure-model";
import { sourceNames } from "../wording/chart-wording";
import { measuredOf, parkMeasure, planOf } from "./park-measure";
import type { ParkWords } from "./park-words";
import { lastParkDigit, writeParkDifference, writeParkQuantity } from "./write-park-quantity";

type Comparison = ParkFile["comparisons"][number];

/** One figure of a park: value, change on the year before, place among the parks, and what it rests on. */
export function prepareParkFigure(words: ParkWords, view: ParkView, id: ParkFigureId): FigureModel {
  const { figure, park, locale } = words;
  const plan = planOf(id);
  const { value, absent } = parkMeasure(view.file, id);
  const comparison = view.file.comparisons.find(({ field }) => field === plan.field);
  const written = value === null ? null : writeParkQuantity(words, plan.unit, value);
  const label = park(`label.${id}`);
  return {
    id,
    label,
    value:
      value === null || written === null
        ? { kind: "absent", reason: figure(`absence.${absent ?? "notReported"}`) }
        : { kind: "present", number: written.value, unit: written.unit, raw: value },
    period: formatPeriod(locale, view.period),
    change: changeOf(words, view, plan, value, comparison),
    target: null,
    rank: rankOf(words, comparison),
    preliminary: comparison?.preliminary ? figure("preliminary") : null,
    noteLabel: figure("note.open", { label }),
    facts: noteFacts(words, view, id, comparison),
  };
}

function changeOf(
  words: ParkWords,
  { period }: ParkView,
  plan: ParkFigurePlan,
  value: number | null,
  comparison: Comparison | undefined,
): FigureChange {
  const { figure, locale } = words;
  const change = measuredOf(comparison?.change, comparison?.changeAbsent);
  if (change.value === null || value === null)
    return { kind: "absent", text: figure("change.none", { reason: figure(`absence.${change.absent ?? "noBase"}`) }) };
  const base = figure("change.base", { period: formatMonths(locale, yearBefore(period)) });
  if (plan.change === "difference") {
    const direction = directionOf(change.value, lastParkDigit(plan.unit));
    const text = writeParkDifference(words, plan.unit, change.value, value);
    return { kind: "present", direction, text, word: figure(`change.${direction}`), base };
  }
  const direction = directionOf(change.value, SHARE_DIGIT);
  const word = { up: "growthUp", down: "growthDown", level: "level" } as const;
  const text = formatGrowth(locale, change.value);
  return { kind: "present", direction, text, word: figure(`change.${word[direction]}`), base };
}

function rankOf({ park }: ParkWords, comparison: Comparison | undefined): string | null {
  if (!comparison || comparison.rank === null || comparison.rankedParks === null) return null;
  return park("rank", { rank: comparison.rank, parks: comparison.rankedParks });
}

function noteFacts(words: ParkWords, view: ParkView, id: ParkFigureId, comparison: Comparison | undefined) {
  const { figure, park, locale } = words;
  return [
    { term: figure("note.definition"), text: park(`definition.${id}`) },
    ...(comparison?.rank == null ? [] : [{ term: park("rankTerm"), text: park("rankText") }]),
    ...(comparison?.preliminary ? [{ term: figure("note.preliminary"), text: park("preliminaryText") }] : []),
    { term: figure("note.known"), text: view.asOf === null ? figure("note.latest") : formatDay(locale, view.asOf) },
    { term: figure("note.source"), text: sourceNames(words, view) },
  ];
}
