import { type ChartWording, chartPoint, type NumberWriter } from "./chart-input";
import type { ChartCategory, StackedChartModel } from "./chart-model";
import { industryColor } from "./palette";
import { prepareTable } from "./prepare-table";

export type StackedShareInput = {
  wording: ChartWording;
  form: "area" | "bar";
  categories: ChartCategory[];
  /** Parts of the whole: `amounts` has one entry for each category, in any one unit; `key` is an industry group. */
  parts: { key: string; label: string; amounts: number[] }[];
  /** What the parts are ordered by; their amount in the last category unless told. */
  weigh?: (amounts: number[]) => number;
  /** Label of what is left when there are more parts than can be told apart, e.g. "其他". */
  othersLabel: string;
  /** Why a category whose parts sum to nothing has no shares. */
  absentReason: string;
  /** Writes shares in percent, 0..100. */
  write: NumberWriter;
  summarise: (shares: { label: string; first: number | null; last: number | null }[]) => string;
};

/** More colours than this at once cannot be told apart. */
const MOST_PARTS = 8;
const OTHERS = "other";

/**
 * Shares of a whole over periods in percent: the largest parts of the last category by name, at most eight, the rest
 * together. The largest part lies at the bottom, the rest on top.
 *
 * A share is part ÷ sum of all parts of the same category (a ratio of sums); a category whose sum is 0 has none.
 */
export function prepareStackedShare(input: StackedShareInput): StackedChartModel {
  const { categories, write } = input;
  const { rowHeading, ...facts } = input.wording;
  const parts = groupedParts(input);
  const totals = categories.map((_, at) => parts.reduce((sum, part) => sum + (part.amounts[at] ?? 0), 0));
  const shares = parts.map(({ key, label, amounts }) => ({
    key,
    label,
    heading: label,
    values: totals.map((total, at) =>
      total > 0 ? { value: ((amounts[at] ?? 0) / total) * 100 } : { value: null as null, reason: input.absentReason },
    ),
  }));
  return {
    ...facts,
    kind: "stacked",
    form: input.form,
    categories,
    axis: { ticks: [0, 25, 50, 75, 100].map((value) => ({ value, label: write.tick(value) })) },
    series: shares.map(({ key, label, values }) => ({
      key: key.replaceAll("_", "-"),
      label,
      color: industryColor(key),
      mark: "square",
      dash: "solid",
      points: values.map((value) => chartPoint(value, write)),
    })),
    summary: input.summarise(
      shares.map(({ label, values }) => ({
        label,
        first: values[0]?.value ?? null,
        last: values[values.length - 1]?.value ?? null,
      })),
    ),
    table: prepareTable({
      caption: facts.subtitle,
      rowHeading,
      rows: categories,
      columns: shares,
      write: { ...write, raw: (percent) => Number((percent / 100).toFixed(6)) },
    }),
  };
}

function groupedParts({ parts, categories, othersLabel, weigh = (amounts) => amounts.at(-1) ?? 0 }: StackedShareInput) {
  const named = parts
    .filter((part) => part.key !== OTHERS)
    .sort((a, b) => weigh(b.amounts) - weigh(a.amounts) || a.key.localeCompare(b.key));
  const rest = [...named.slice(MOST_PARTS), ...parts.filter((part) => part.key === OTHERS)];
  if (rest.length === 0) return named;
  const amounts = categories.map((_, at) => rest.reduce((sum, part) => sum + (part.amounts[at] ?? 0), 0));
  return [...named.slice(0, MOST_PARTS), { key: OTHERS, label: othersLabel, amounts }];
}
