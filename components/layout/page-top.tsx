import type { Locale } from "@/lib/i18n/locales";
import { localizedPath } from "@/lib/i18n/localized-path";
import type { PageFacts } from "@/lib/schemas/page-facts";
import { AsOfBanner } from "./as-of-banner";
import type { Step } from "./breadcrumb";
import { PageHead } from "./page-head";
import { PeriodForm } from "./period-form";
import { SampleMark } from "./sample-mark";

type TopProps = {
  locale: Locale;
  /** Path without locale, and everything chosen on the page. */
  path: string;
  query: Readonly<Record<string, string | undefined>>;
  title: string;
  /** Steps between the province and the page. */
  steps?: Step[];
  facts: PageFacts;
};

/** Top of every page of figures: where one is, and the choices its figures depend on. */
export function PageTop({ locale, path, query, title, steps, facts }: TopProps) {
  const { period, periods, asOf, sample } = facts;
  return (
    <>
      <PageHead locale={locale} path={path} query={query} title={title} {...(steps ? { steps } : {})}>
        <PeriodForm locale={locale} periods={periods} chosen={period.code} asOf={asOf} query={query} />
        {sample ? <SampleMark /> : null}
      </PageHead>
      {asOf === null ? null : (
        <AsOfBanner locale={locale} asOf={asOf} leave={localizedPath(locale, path, { ...query, asOf: undefined })} />
      )}
    </>
  );
}
