import { AsOfBanner } from "@/components/layout/as-of-banner";
import { PageHead } from "@/components/layout/page-head";
import { SampleMark } from "@/components/layout/sample-mark";
import type { MethodWords } from "@/lib/charts/methods/method-words";
import { localizedPath } from "@/lib/i18n/localized-path";
import type { PageFacts } from "@/lib/schemas/page-facts";
import { AsOfForm } from "./as-of-form";

type HeadProps = { words: MethodWords; facts: PageFacts; lead: string };

/** Where one is, as known on which day, and how many claims are met. */
export function ReconciliationHead({ words, facts: { asOf, sample }, lead }: HeadProps) {
  const { locale, method, page } = words;
  return (
    <>
      <PageHead
        locale={locale}
        {...page}
        title={method("reconciliation.title")}
        steps={[{ label: method("title"), href: localizedPath(locale, "/methods", page.query) }]}
      >
        <AsOfForm asOf={asOf} />
        {sample ? <SampleMark /> : null}
      </PageHead>
      {asOf === null ? null : <AsOfBanner locale={locale} asOf={asOf} leave={localizedPath(locale, page.path)} />}
      <h1 className="mt-6 max-w-[40em] text-2xl leading-snug font-semibold text-balance">{lead}</h1>
      <p className="mt-2 max-w-[46em] text-quiet">{method("reconciliation.rule")}</p>
      <p className="mt-1 text-[0.8125rem]">
        <a href={`/api/v1/reconciliation${asOf === null ? "" : `?asOf=${asOf}`}`} className="text-accent underline">
          {method("reconciliation.api")}
        </a>
      </p>
    </>
  );
}
