import { Chart } from "@/components/charts/server-chart";
import { Panel } from "@/components/ui/panel";
import { prepareMeasureBars } from "@/lib/charts/compare/prepare-measure-bars";
import { localizedPath } from "@/lib/i18n/localized-path";
import { nameIn } from "@/lib/i18n/name-in";
import { MEASURE_GROUPS } from "@/lib/schemas/compare/comparison";
import type { ComparePart } from "./compare-part";

/** The parks in the order of one measure, which the reader chooses. */
export function RankingPanel({ view, words }: ComparePart) {
  const { locale, compare, page } = words;
  const { measures } = view.comparison;
  const measure = measures.find(({ id }) => id === view.indicator);
  return (
    <Panel id="ranking" heading={compare("sections.ranking")}>
      <form
        action={`${localizedPath(locale, page.path)}#ranking`}
        className="not-printed mb-3 flex flex-wrap items-center gap-2 text-[0.8125rem] text-quiet"
      >
        <label className="flex min-w-0 items-center gap-1.5">
          {compare("ranking.label")}
          <select key={view.indicator} name="indicator" defaultValue={view.indicator} className="control min-w-0">
            {MEASURE_GROUPS.map((group) => (
              <optgroup key={group} label={compare(`group.${group}`)}>
                {measures
                  .filter((each) => each.group === group)
                  .map((each) => (
                    <option key={each.id} value={each.id}>
                      {nameIn(locale, each)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        {Object.entries(page.query).map(([name, value]) =>
          value === undefined || name === "indicator" ? null : (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
        <button type="submit" className="control cursor-pointer px-3 text-accent">
          {compare("ranking.show")}
        </button>
      </form>
      {measure ? (
        <Chart model={prepareMeasureBars(words, view, view.comparison, measure)} texts={words} width="full" />
      ) : null}
    </Panel>
  );
}
