import { DataTable } from "@/components/tables/data-table";
import { Panel } from "@/components/ui/panel";
import { prepareDeclared } from "@/lib/charts/park/prepare-declared";
import { declaredTable } from "@/lib/tables/park/declared-table";
import type { ParkPart } from "./park-part";

/** What the park says it is about against what it makes. */
export function DeclaredPanel({ view, words }: ParkPart) {
  const table = declaredTable(words, view);
  return (
    <Panel id="declared" heading={words.park("panels.declared")}>
      {prepareDeclared(words, view).map((sentence) => (
        <p key={sentence} className="max-w-[50em] text-[0.9375rem]">
          {sentence}
        </p>
      ))}
      {table.rows.length > 0 ? (
        <div className="mt-3">
          <DataTable model={table} />
        </div>
      ) : null}
    </Panel>
  );
}
