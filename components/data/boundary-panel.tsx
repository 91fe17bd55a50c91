import { Panel } from "@/components/ui/panel";
import { joinNames } from "@/lib/i18n/join-clauses";
import type { DataPart } from "./data-part";

/** Boundaries, coordinates and the files they come from, with their licences. */
export function BoundaryPanel({ view, words }: DataPart) {
  const { locale, data } = words;
  const systems = [...new Set(view.roster.map(({ coordinateSystem }) => coordinateSystem))].toSorted();
  return (
    <Panel id="boundaries" heading={data("panels.boundaries")}>
      <ul className="max-w-[46em] list-disc space-y-1 pl-5">
        <li>{data("boundary.map")}</li>
        <li>{data("boundary.points", { count: view.roster.length, systems: joinNames(locale, systems) })}</li>
        <li>{data("boundary.codes")}</li>
        <li>{data("boundary.sample")}</li>
        <li>{data("boundary.licence")}</li>
      </ul>
    </Panel>
  );
}
