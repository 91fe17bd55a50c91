import { AsOfBanner } from "@/components/layout/as-of-banner";
import { PageHead } from "@/components/layout/page-head";
import { PeriodForm } from "@/components/layout/period-form";
import { SampleMark } from "@/components/layout/sample-mark";
import { prepareLead } from "@/lib/charts/overview/prepare-lead";
import { localizedPath } from "@/lib/i18n/localized-path";
import type { PageQuery } from "@/lib/schemas/page-query";
import type { OverviewPart } from "./overview-part";

type HeadProps = OverviewPart & { query: PageQuery<"period" | "asOf" | "universe"> };

/** The choices the page depends on, and its first line: where the province stands. */
export function OverviewHead({ view, words, query }: HeadProps) {
  const { locale } = words;
  const { period, periods, asOf, sample, headlines } = view;
  return (
    <>
      <PageHead locale={locale} path="/" query={query} title={words.overview("title")}>
        <PeriodForm locale={locale} periods={periods} chosen={period.code} asOf={asOf} universe={query.universe} />
        {sample ? <SampleMark /> : null}
      </PageHead>
      {asOf === null ? null : (
        <AsOfBanner locale={locale} asOf={asOf} leave={localizedPath(locale, "/", { ...query, asOf: undefined })} />
      )}
      <h1 className="mt-6 max-w-[40em] text-2xl leading-snug font-semibold text-balance">
        {prepareLead(words, view, headlines)}
      </h1>
    </>
  );
}
