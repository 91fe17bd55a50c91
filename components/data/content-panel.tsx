import { DataTable } from "@/components/tables/data-table";
import { Panel } from "@/components/ui/panel";
import { prepareRowCounts } from "@/lib/charts/data/prepare-row-counts";
import type { DataPart } from "./data-part";

/** What is real and what is generated, by kind of row, counted when the page is opened. */
export function ContentPanel({ view, words }: DataPart) {
  return (
    <Panel id="real-and-sample" heading={words.data("panels.content")}>
      <p className="mb-3 max-w-[46em]">{words.data(view.sample ? "content.sample" : "content.real")}</p>
      <DataTable model={prepareRowCounts(words, view.rowCounts)} />
    </Panel>
  );
}
