import { DataTable } from "@/components/tables/data-table";
import { Panel } from "@/components/ui/panel";
import { prepareFiles } from "@/lib/charts/park/prepare-files";
import { restatementsTable } from "@/lib/tables/park/restatements-table";
import { sourcesTable } from "@/lib/tables/park/sources-table";
import type { ParkPart } from "./park-part";

/** Restatements shown; all of them are one link away. */
const SHOWN = 20;

/** Where each figure of the period comes from, and which figures of the park were ever replaced. */
export function ProvenancePanel({ view, words }: ParkPart) {
  const { park } = words;
  const count = view.file.provenance.restatements.length;
  const history = prepareFiles(words, view).api.at(-1);
  return (
    <Panel id="provenance" heading={park("panels.provenance")}>
      <h3 className="mb-1 text-sm font-semibold">{park("sources.heading")}</h3>
      <DataTable model={sourcesTable(words, view)} />
      <h3 className="mt-6 text-sm font-semibold">{park("restated.heading")}</h3>
      <p className="mb-1 text-[0.8125rem] text-quiet">
        {count === 0 ? park("restated.none") : park("restated.count", { count, shown: Math.min(count, SHOWN) })}{" "}
        <a href={history?.href} className="not-printed text-accent underline">
          {park("restated.all")}
        </a>
      </p>
      {count === 0 ? null : <DataTable model={restatementsTable(words, view, SHOWN)} />}
    </Panel>
  );
}
