import { PageTop } from "@/components/layout/page-top";
import { formatPeriod } from "@/lib/i18n/format-period";
import type { DataPart } from "./data-part";

/** The choices the page depends on, and what the data hold. */
export function DataHead({ view, words }: DataPart) {
  const { locale, data, page } = words;
  const observations = view.rowCounts.find(({ set }) => set === "observations");
  return (
    <>
      <PageTop locale={locale} {...page} title={data("title")} facts={view} />
      <h1 className="mt-6 max-w-[40em] text-2xl leading-snug font-semibold text-balance">
        {data("lead", {
          parks: view.roster.length,
          observations: observations?.current ?? 0,
          documents: view.documents.length,
          nature: natureOf(observations),
        })}
      </h1>
      <p className="mt-2 max-w-[46em] text-quiet">
        {data("reporting", {
          period: formatPeriod(locale, view.period),
          parks: view.parks,
          reporting: view.parksReporting,
        })}
      </p>
    </>
  );
}

function natureOf(rows: { current: number; sample: number } | undefined): "real" | "sample" | "mixed" {
  if (!rows || rows.sample === 0) return "real";
  return rows.sample === rows.current ? "sample" : "mixed";
}
