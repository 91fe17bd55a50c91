import { DataTable } from "@/components/tables/data-table";
import { Panel } from "@/components/ui/panel";
import { localizedPath } from "@/lib/i18n/localized-path";
import { peersTable, twinsTable } from "@/lib/tables/park/likeness-tables";
import type { ParkPart } from "./park-part";

/** The parks most like this one, and those it is fair to compare it with. */
export function LikenessPanel({ view, words }: ParkPart) {
  const { locale, park, page } = words;
  const { file } = view;
  const all = [file.code, ...file.peers.map((peer) => peer.park)].join(",");
  return (
    <Panel id="likeness" heading={park("panels.likeness")}>
      <h3 className="mb-1 text-sm font-semibold">{park("twins.heading")}</h3>
      {file.nearestTwins.length === 0 ? (
        <p className="text-sm">{park("twins.none")}</p>
      ) : (
        <DataTable model={twinsTable(words, view)} />
      )}
      <h3 className="mt-6 mb-1 text-sm font-semibold">{park("peers.heading")}</h3>
      {file.peers.length === 0 ? (
        <p className="text-sm">{park("peers.none")}</p>
      ) : (
        <>
          <DataTable model={peersTable(words, view)} />
          <p className="not-printed mt-2 text-[0.8125rem]">
            <a href={localizedPath(locale, "/parks/compare", { ...page.query, park: all })} className="text-accent">
              {park("peers.all")}
            </a>
          </p>
        </>
      )}
    </Panel>
  );
}
