import { DataTable } from "@/components/tables/data-table";
import { Panel } from "@/components/ui/panel";
import { formatPeriod } from "@/lib/i18n/format-period";
import { localizedPath } from "@/lib/i18n/localized-path";
import { compareHref } from "@/lib/tables/compare/compare-href";
import { prepareLargestTable } from "@/lib/tables/compare/prepare-largest-table";
import { ChosenPanel } from "./chosen-panel";
import type { ComparePart } from "./compare-part";

const TOGETHER = 5;

/** A field to begin with, what the page does, and the largest parks, while no park is chosen. */
export function StartPanels({ view, words }: ComparePart) {
  const { locale, compare, page } = words;
  const period = formatPeriod(locale, view.period);
  const { largest } = view;
  const first = largest
    .slice(0, TOGETHER)
    .map(({ code }) => code)
    .join(",");
  return (
    <>
      <ChosenPanel view={view} words={words} />
      <Panel id="start" heading={compare("sections.start")}>
        <p className="max-w-prose">{compare("start.text")}</p>
        <ul className="mt-2 flex flex-wrap gap-x-5 text-sm">
          <li>
            <a
              href={localizedPath(locale, "/parks", { period: page.query.period, asOf: page.query.asOf })}
              className="inline-block min-h-6 text-accent"
            >
              {compare("start.register")}
            </a>
          </li>
          {largest.length === 0 ? null : (
            <li>
              <a href={compareHref(words, { park: first })} className="inline-block min-h-6 text-accent">
                {compare("start.largestAll")}
              </a>
            </li>
          )}
        </ul>
        <h3 className="mt-6 mb-2 font-semibold">{compare("start.largest", { period })}</h3>
        {largest.length === 0 ? (
          <p className="text-quiet">{compare("start.noLargest", { period })}</p>
        ) : (
          <div className="max-w-3xl">
            <DataTable model={prepareLargestTable(words, view, largest)} />
          </div>
        )}
      </Panel>
    </>
  );
}
