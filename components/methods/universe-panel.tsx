import { DataTable } from "@/components/tables/data-table";
import { Panel } from "@/components/ui/panel";
import { prepareUniverses } from "@/lib/charts/methods/prepare-universes";
import type { MethodsPart } from "./methods-part";

/** Which parks count when: every definition with its dates, count and basis. */
export const UniversePanel = ({ view, words }: MethodsPart) => (
  <Panel id="universes" heading={words.method("panels.universes")}>
    <DataTable model={prepareUniverses(words, view.universes)} />
  </Panel>
);
