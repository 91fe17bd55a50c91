import { parsePeriod } from "@/lib/domain/period";
import { formatPeriodCode } from "@/lib/i18n/format-period";
import { formatGrowth } from "@/lib/i18n/format-share";
import { VERDICTS, type Verdict } from "@/lib/metrics/agreement";
import type { Reconciliation } from "@/lib/schemas/api/reconciliation";
import { DASH } from "@/lib/tables/measured-cell";
import type { TableCell, TableModel } from "@/lib/tables/table-model";
import { claimValue } from "./claim-value";
import type { MethodWords } from "./method-words";

/** A claim in words: the figures beside each other, what explains the difference, where it was published. */
export type ClaimModel = {
  id: string;
  claim: string;
  published: string;
  ours: string;
  period: string;
  verdict: string;
  explanation: string;
  /** Citation as the register of facts has it, in the language it was written in. */
  citation: string;
  source: { title: string; url: string | null } | null;
};

export type ReconciliationModel = { lead: string; table: TableModel; claims: ClaimModel[] };

const BOUNDS = { "=": "", ">": "> ", ">=": "≥ ", "<": "< ", "<=": "≤ " } as const;

/** The reconciliation as a sentence, a table, and one entry per claim. */
export function prepareReconciliation(words: MethodWords, rows: readonly Reconciliation[]): ReconciliationModel {
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  const [agrees, differs, notComparable] = VERDICTS.map(count) as [number, number, number];
  const lead = words.method("reconciliation.lead", { count: rows.length, agrees, differs, notComparable });
  return { lead, table: tableOf(words, rows, lead), claims: rows.map((row) => claimOf(words, row)) };
}

function tableOf(words: MethodWords, rows: readonly Reconciliation[], caption: string): TableModel {
  const { method } = words;
  const column = (key: "claim" | "period" | "published" | "ours" | "difference" | "verdict", end = false) => ({
    key,
    heading: method(`reconciliation.column.${key}`),
    align: end ? ("end" as const) : ("start" as const),
  });
  return {
    id: "reconciliation-table",
    caption,
    columns: [
      column("claim"),
      column("period"),
      column("published", true),
      column("ours", true),
      column("difference", true),
      column("verdict"),
    ],
    rows: rows.map((row) => ({ key: row.claim, cells: cellsOf(words, row) })),
    totals: null,
  };
}

function cellsOf(words: MethodWords, row: Reconciliation): TableCell[] {
  const { method } = words;
  const relative = relativeText(words, row);
  return [
    { text: claimText(words, row), href: `#${row.claim}` },
    { text: publishedPeriod(words, row.period) },
    { text: publishedText(words, row), value: row.published },
    oursCell(words, row),
    row.difference === null
      ? { text: DASH, reason: absenceText(words, row) }
      : {
          text: claimValue(words, row.unit, row.difference, true),
          value: row.difference,
          ...(relative === null ? {} : { mark: relative }),
        },
    { text: method(`reconciliation.verdict.${row.verdict}`) },
  ];
}

/** The relative difference where it says more than the difference: not of shares, not of figures that mean different things. */
function relativeText({ locale }: MethodWords, { relativeDifference, unit, verdict }: Reconciliation): string | null {
  if (relativeDifference === null || unit === "growth" || unit === "share" || verdict === "notComparable") return null;
  const text = formatGrowth(locale, relativeDifference);
  return /[1-9]/.test(text) ? text : null;
}

const claimText = ({ locale }: MethodWords, row: Reconciliation) => (locale === "zh-CN" ? row.claimZh : row.claimEn);
const publishedText = (words: MethodWords, row: Reconciliation) =>
  BOUNDS[row.comparison] + claimValue(words, row.unit, row.published);
const absenceText = ({ figure }: MethodWords, row: Reconciliation) =>
  figure(`absence.${row.oursAbsent ?? "notApplicable"}`);

function oursCell(words: MethodWords, row: Reconciliation): TableCell {
  if (row.ours === null) return { text: DASH, reason: absenceText(words, row) };
  return { text: claimValue(words, row.unit, row.ours), value: row.ours };
}

/** A span of years is written as one; what is no period is left as it was published. */
function publishedPeriod({ locale, method }: MethodWords, text: string): string {
  const [from, to] = text.split("..");
  if (from && to) return method("reconciliation.span", { from, to });
  // A month of publication is not a cumulative period of figures.
  const period = parsePeriod(text);
  if (period?.kind === "cumulative") return method("reconciliation.month", { year: period.year, month: period.month });
  return formatPeriodCode(locale, text);
}

function claimOf(words: MethodWords, row: Reconciliation): ClaimModel {
  const { locale, method } = words;
  const { titleZh, titleEn, url, citation } = row.source;
  const title = locale === "zh-CN" ? titleZh : titleEn;
  return {
    id: row.claim,
    claim: claimText(words, row),
    published: publishedText(words, row),
    ours: row.ours === null ? absenceText(words, row) : claimValue(words, row.unit, row.ours),
    period: row.oursPeriod === null ? DASH : formatPeriodCode(locale, row.oursPeriod),
    verdict: method(`reconciliation.verdict.${row.verdict}`),
    explanation: locale === "zh-CN" ? row.explanationZh : row.explanationEn,
    citation,
    source: title === null ? null : { title, url },
  };
}
