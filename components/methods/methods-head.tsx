import { PageTop } from "@/components/layout/page-top";
import { formatPeriod } from "@/lib/i18n/format-period";
import { localizedPath } from "@/lib/i18n/localized-path";
import { nameIn } from "@/lib/i18n/name-in";
import { METRIC_DEFINITIONS } from "@/lib/metrics/definitions/metric-definitions";
import type { MethodsPart } from "./methods-part";

/** The choices the examples depend on, and what the page holds. */
export function MethodsHead({ view, words }: MethodsPart) {
  const { locale, method, page } = words;
  const said = { metrics: METRIC_DEFINITIONS.length, period: formatPeriod(locale, view.period) };
  return (
    <>
      <PageTop locale={locale} {...page} title={method("title")} facts={view} />
      <h1 className="mt-6 max-w-[40em] text-2xl leading-snug font-semibold text-balance">
        {method(view.park === null ? "leadNone" : "lead", said)}
      </h1>
      {view.park === null ? null : (
        <p className="mt-2 max-w-[46em] text-quiet">{method("intro", { park: nameIn(locale, view.park) })}</p>
      )}
      <p className="mt-2">
        <a
          href={localizedPath(locale, "/methods/reconciliation", { asOf: page.query.asOf })}
          className="text-accent underline"
        >
          {method("toReconciliation")}
        </a>
      </p>
    </>
  );
}
