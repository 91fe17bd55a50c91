import { Panel } from "@/components/ui/panel";
import { preparePeers } from "@/lib/tables/compare/prepare-peers";
import type { ComparePart } from "./compare-part";

/** Parks worth setting beside the first chosen one, and why. */
export function PeersPanel({ view, words }: ComparePart) {
  const { compare } = words;
  const { lead, peers, replace } = preparePeers(words, view.comparison);
  return (
    <Panel id="peers" heading={compare("sections.peers")}>
      <p className="max-w-3xl text-[0.8125rem] text-quiet">{lead}</p>
      <ul className="mt-2 max-w-3xl text-sm">
        {peers.map(({ code, name, city, reasons, addHref, addName }) => (
          <li key={code} className="grid grid-cols-[1fr_auto] items-baseline gap-x-3 border-t border-rule py-1">
            <span>
              {name} <span className="ml-2 inline-block text-quiet">{city}</span>
            </span>
            {addHref === null ? null : (
              <a href={addHref} aria-label={addName} className="not-printed inline-block min-h-6 px-1 text-accent">
                {compare("peers.add")}
              </a>
            )}
            <span className="col-span-full text-[0.8125rem] text-quiet">{reasons}</span>
          </li>
        ))}
      </ul>
      {replace ? (
        <p className="not-printed mt-2 text-[0.8125rem]">
          <a href={replace.href} className="inline-block min-h-6 text-accent">
            {replace.text}
          </a>
        </p>
      ) : null}
    </Panel>
  );
}
