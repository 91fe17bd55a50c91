import { DataTable } from "@/components/tables/data-table";
import { Panel } from "@/components/ui/panel";
import { prepareCompleteness } from "@/lib/charts/data/prepare-completeness";
import { formatPeriod } from "@/lib/i18n/format-period";
import type { DataPart } from "./data-part";

/** Which parks did not report what of the period. */
export function CompletenessPanel({ view, words }: DataPart) {
  const { locale, data } = words;
  const period = formatPeriod(locale, view.period);
  return (
    <Panel id="completeness" heading={data("panels.completeness")}>
      {view.completeness.length === 0 ? (
        <p>{data("complete.noList", { period })}</p>
      ) : (
        <>
          <p className="mb-3 max-w-[46em]">{data("complete.rule", { period })}</p>
          <DataTable model={prepareCompleteness(words, view.completeness)} />
        </>
      )}
    </Panel>
  );
}
