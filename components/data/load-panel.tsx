import { DataTable } from "@/components/tables/data-table";
import { Panel } from "@/components/ui/panel";
import { prepareLoads } from "@/lib/charts/data/prepare-loads";
import { dayInShanghai } from "@/lib/domain/calendar-day";
import { formatDay } from "@/lib/i18n/format-day";
import type { DataPart } from "./data-part";

/** The loads that brought the data, and the states the published data have been in. */
export function LoadPanel({ view, words }: DataPart) {
  const { locale, data } = words;
  return (
    <Panel id="loads-panel" heading={data("panels.loads")}>
      <DataTable model={prepareLoads(words, view.batches)} />
      <h3 className="mt-4 text-sm font-semibold">{data("version.heading")}</h3>
      <ol className="mt-1 text-sm">
        {view.versions.map(({ version, at, reason }) => (
          <li key={version}>
            {data("version.line", { version, day: formatDay(locale, dayInShanghai(new Date(at))) })}{" "}
            <span lang="en" className="text-quiet">
              {reason}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
