import { DataTable } from "@/components/tables/data-table";
import { Panel } from "@/components/ui/panel";
import type { DesignWords } from "./design-words";
import { tableSample } from "./table-sample";

/** A table in both densities. */
export function TablePanel({ words }: { words: DesignWords }) {
  return (
    <Panel id="tables" heading={words.design("tables")}>
      {(["comfortable", "compact"] as const).map((density) => (
        <div key={density} data-density={density} className="mt-4">
          <h3 className="mb-1 text-sm font-semibold">{words.design(density)}</h3>
          <DataTable model={tableSample(words, density)} />
        </div>
      ))}
    </Panel>
  );
}
