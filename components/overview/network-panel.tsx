import { Panel } from "@/components/ui/panel";
import { prepareNetwork } from "@/lib/charts/overview/prepare-network";
import { formatNumber } from "@/lib/i18n/format-number";
import type { OverviewPart } from "./overview-part";

/** The sets the province plans with, side by side and never added, and what runs between parks and cities. */
export function NetworkPanel({ view, words }: OverviewPart) {
  const { locale, overview } = words;
  const { title, sets, collaborations } = prepareNetwork(words, view.network);
  return (
    <Panel id="network" heading={overview("panels.network")}>
      <p className="text-[1.0625rem] font-semibold">{title}</p>
      <p className="text-[0.8125rem] text-quiet">{overview("network.rule")}</p>
      <div className="mt-3 grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {sets.map(({ key, label, count, members }) => (
          <div key={key} className="border-t border-rule pt-2">
            <h3 className="text-[0.8125rem] text-quiet">{label}</h3>
            <p className="text-xl font-semibold">{formatNumber(locale, count)}</p>
            <ul className="mt-1 text-[0.8125rem]">
              {members.map(({ code, text }) => (
                <li key={code}>{text}</li>
              ))}
            </ul>
          </div>
        ))}
        <div className="border-t border-rule pt-2">
          <h3 className="text-[0.8125rem] text-quiet">{overview("network.collaborations")}</h3>
          <dl className="mt-1 text-sm">
            {collaborations.map(({ kind, label, count }) => (
              <div key={kind} className="flex justify-between gap-4">
                <dt>{label}</dt>
                <dd>{formatNumber(locale, count)}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </Panel>
  );
}
