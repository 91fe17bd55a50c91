import { yearBefore } from "@/lib/domain/period";
import { formatDay } from "@/lib/i18n/format-day";
import { formatMonths, formatPeriod } from "@/lib/i18n/format-period";
import { formatGrowth } from "@/lib/i18n/format-share";
import type { Headline, HeadlineTarget } from "@/lib/schemas/overview/headline";
import type { PageFacts } from "@/lib/schemas/page-facts";
import { directionOf, SHARE_DIGIT } from "../direction";
import type { FigureChange, FigureModel } from "../figure-model";
import { sourceNames } from "../wording/chart-wording";
import { lastDigit, writeDifference, writeQuantity } from "../wording/write-quantity";
import type { OverviewWords } from "./overview-words";

const OPERATORS: Record<HeadlineTarget["operator"], string> = { "=": "=", ">=": "≥", "<=": "≤", ">": ">", "<": "<" };

/** One headline figure with what it is compared with and what it rests on, ready to be drawn. */
export function prepareHeadline(words: OverviewWords, facts: PageFacts, headline: Headline): FigureModel {
  const { figure, locale } = words;
  const { id, unit, value } = headline;
  const label = figure(`label.${id}`);
  const written = value.value === null ? null : writeQuantity(words, unit, value.value);
  return {
    id,
    label,
    value:
      written === null
        ? { kind: "absent", reason: figure(`absence.${value.absent ?? "notReported"}`) }
        : { kind: "present", number: written.value, unit: written.unit },
    period: formatPeriod(locale, facts.period),
    change: change(words, facts, headline),
    target: target(words, headline),
    preliminary: headline.preliminary ? figure("preliminary") : null,
    noteLabel: figure("note.open", { label }),
    facts: noteFacts(words, facts, headline),
  };
}

function change(
  words: OverviewWords,
  { period }: PageFacts,
  { unit, value, change, changeKind }: Headline,
): FigureChange {
  const { figure, locale } = words;
  if (change.value === null)
    return { kind: "absent", text: figure("change.none", { reason: figure(`absence.${change.absent}`) }) };
  const base = figure("change.base", { period: formatMonths(locale, yearBefore(period)) });
  if (changeKind === "difference") {
    const direction = directionOf(change.value, lastDigit(unit));
    return {
      kind: "present",
      direction,
      text: writeDifference(words, unit, change.value, value.value ?? 0),
      word: figure(`change.${direction}`),
      base,
    };
  }
  const direction = directionOf(change.value, SHARE_DIGIT);
  const word = { up: "growthUp", down: "growthDown", level: "level" } as const;
  return {
    kind: "present",
    direction,
    text: formatGrowth(locale, change.value),
    word: figure(`change.${word[direction]}`),
    base,
  };
}

function target(words: OverviewWords, { unit, value, target }: Headline): FigureModel["target"] {
  if (target === null) return null;
  const { figure, locale } = words;
  const said = { operator: OPERATORS[target.operator], value: writeQuantity(words, unit, target.value).text };
  return {
    text:
      target.deadline === null
        ? figure("target.text", said)
        : figure("target.by", { ...said, date: formatDay(locale, target.deadline) }),
    state: value.value === null ? "" : figure(meets(value.value, target) ? "target.met" : "target.unmet"),
  };
}

/** Whether a value meets its target, both in the figure's own unit. */
export function meets(value: number, { operator, value: goal }: HeadlineTarget): boolean {
  switch (operator) {
    case "=":
      return value === goal;
    case ">=":
      return value >= goal;
    case "<=":
      return value <= goal;
    case ">":
      return value > goal;
    case "<":
      return value < goal;
  }
}

const LIKE_FOR_LIKE = new Set(["output", "valueAdded", "investment", "tax"]);

function noteFacts(words: OverviewWords, facts: PageFacts, headline: Headline): FigureModel["facts"] {
  const { figure, locale } = words;
  const { id, target, preliminary, parksReporting } = headline;
  return [
    { term: figure("note.definition"), text: figure(`definition.${id}`) },
    ...(LIKE_FOR_LIKE.has(id) ? [{ term: figure("note.likeForLike"), text: figure("note.likeForLikeText") }] : []),
    ...(target ? [{ term: figure("note.target"), text: locale === "zh-CN" ? target.textZh : target.textEn }] : []),
    ...(parksReporting === null
      ? []
      : [
          {
            term: figure("note.reporting"),
            text: figure("note.reportingOf", { reporting: parksReporting, parks: facts.parks }),
          },
        ]),
    ...(preliminary ? [{ term: figure("note.preliminary"), text: figure("note.preliminaryText") }] : []),
    {
      term: figure("note.known"),
      text: facts.asOf === null ? figure("note.latest") : formatDay(locale, facts.asOf),
    },
    { term: figure("note.source"), text: sourceNames(words, facts) },
  ];
}
