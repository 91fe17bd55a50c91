import { Panel } from "@/components/ui/panel";
import { type NetworkModel, prepareNetwork } from "@/lib/charts/overview/prepare-network";
import { formatNumber } from "@/lib/i18n/format-number";
import type { Locale } from "@/lib/i18n/locales";
import type { OverviewPart } from "./overview-part";

/** The sets the province plans with, side by side and never added, and what runs between parks and cities. */
export function NetworkPanel({ view, words }: OverviewPart) {
  const { locale, overview } = words;
  const { title, sets, collaborations } = prepareNetwork(words, view.network);
  return (
    <Panel id="network" heading={overview("panels.network")}>
      <div className="break-inside-avoid">
        <p className="text-[1.0625rem] font-semibold">{title}</p>
        <p className="text-[0.8125rem] text-quiet">{overview("network.rule")}</p>
        <div className="mt-3 grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-[1fr_2fr_1fr] print:grid-cols-[1fr_2fr_1fr]">
          {sets.map(({ key, label, count, members }) => (
            <div key={key} className="border-t border-rule pt-2">
              <h3 className="text-[0.8125rem] text-quiet">{label}</h3>
              <p className="text-xl font-semibold">{formatNumber(locale, count)}</p>
              {key === "parks" ? (
                <Collaborations label={overview("network.collaborations")} rows={collaborations} locale={locale} />
              ) : (
                <ul className="mt-1 gap-x-6 text-[0.8125rem] columns-[9rem]">
                  {members.map(({ code, text }) => (
                    <li key={code}>{text}</li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </div>
      </div>
    </Panel>
  );
}

type CollaborationsProps = { label: string; rows: NetworkModel["collaborations"]; locale: Locale };

function Collaborations({ label, rows, locale }: CollaborationsProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <h4 className="mt-3 text-[0.8125rem] text-quiet">{label}</h4>
      <dl className="mt-1 text-[0.8125rem]">
        {rows.map(({ kind, label: name, count }) => (
          <div key={kind} className="flex justify-between gap-4">
            <dt>{name}</dt>
            <dd>{formatNumber(locale, count)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
