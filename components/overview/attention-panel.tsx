import { Panel } from "@/components/ui/panel";
import { prepareAttention } from "@/lib/charts/overview/prepare-attention";
import type { OverviewPart } from "./overview-part";

/** Parks to look at first, each with its reasons. */
export function AttentionPanel({ view, words }: OverviewPart) {
  const { overview } = words;
  const { title, rows } = prepareAttention(words, view.attention);
  return (
    <Panel id="attention" heading={overview("panels.attention")}>
      <p className="text-[1.0625rem] font-semibold">{title}</p>
      <p className="text-[0.8125rem] text-quiet">{overview("attention.rule")}</p>
      {rows.length === 0 ? null : (
        <table className="mt-2 w-full text-sm">
          <thead className="sr-only sm:not-sr-only">
            <tr className="text-left text-[0.8125rem] text-quiet">
              <th scope="col" className="w-10 py-1 pr-3 text-right font-normal">
                {overview("attention.rank")}
              </th>
              <th scope="col" className="py-1 pr-4 font-normal">
                {overview("attention.park")}
              </th>
              <th scope="col" className="py-1 pr-4 font-normal">
                {overview("attention.city")}
              </th>
              <th scope="col" className="py-1 font-normal">
                {overview("attention.reasons")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, park, href, city, reasons }, index) => (
              <tr
                key={code}
                className="border-t border-rule align-top max-sm:grid max-sm:grid-cols-[2rem_1fr] max-sm:py-1.5"
              >
                <td className="py-1.5 pr-3 text-right text-quiet max-sm:py-0">{index + 1}</td>
                <th scope="row" className="py-1.5 pr-4 text-left font-medium max-sm:py-0">
                  <a href={href} className="text-accent">
                    {park}
                  </a>
                </th>
                <td className="py-1.5 pr-4 whitespace-nowrap text-quiet max-sm:col-start-2 max-sm:py-0">{city}</td>
                <td className="py-1.5 max-sm:col-start-2 max-sm:py-0">
                  <ul className="flex flex-wrap gap-x-4">
                    {reasons.map((reason) => (
                      <li key={reason.code}>{reason.text}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
