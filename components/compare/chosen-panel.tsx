import { Panel } from "@/components/ui/panel";
import { localizedPath } from "@/lib/i18n/localized-path";
import { nameIn } from "@/lib/i18n/name-in";
import { MOST_PARKS } from "@/lib/schemas/compare/comparison";
import { compareHref } from "@/lib/tables/compare/compare-href";
import { AddForm } from "./add-form";
import type { ComparePart } from "./compare-part";

/** The chosen parks in their order, each with a way out, and the field that adds one. */
export function ChosenPanel({ view, words }: ComparePart) {
  const { locale, compare, page } = words;
  const { parks } = view.comparison;
  const without = (code: string) =>
    compareHref(
      words,
      {
        park: parks
          .filter((park) => park.code !== code)
          .map((park) => park.code)
          .join(","),
      },
      "parks",
    );
  const { period, asOf } = page.query;
  return (
    <Panel id="parks" heading={compare("sections.parks")}>
      {parks.length === 0 ? (
        <p className="max-w-prose">{compare("chosen.none", { most: MOST_PARKS })}</p>
      ) : (
        <ol className="max-w-3xl text-sm">
          {parks.map((park, index) => (
            <li
              key={park.code}
              className="grid grid-cols-[1.25rem_1fr_auto] items-baseline gap-x-3 border-t border-rule py-1"
            >
              <span className="text-right text-quiet">{index + 1}</span>
              <span>
                <a href={localizedPath(locale, `/parks/${park.code}`, { period, asOf })} className="mr-3 text-accent">
                  {nameIn(locale, park)}
                </a>
                <span className="inline-block text-quiet">
                  {nameIn(locale, { nameZh: park.cityNameZh, nameEn: park.cityNameEn })}
                  {view.universe !== null && !park.counted ? ` · ${compare("chosen.outside")}` : ""}
                </span>
              </span>
              <a
                href={without(park.code)}
                aria-label={compare("chosen.removeNamed", { park: nameIn(locale, park) })}
                className="not-printed inline-block min-h-6 px-1 text-accent"
              >
                {compare("chosen.remove")}
              </a>
            </li>
          ))}
        </ol>
      )}
      <AddForm view={view} words={words} />
      {parks.length > 1 ? (
        <p className="not-printed mt-2 text-[0.8125rem]">
          <a href={compareHref(words, { park: undefined })} className="inline-block min-h-6 text-accent">
            {compare("chosen.clear")}
          </a>
        </p>
      ) : null}
    </Panel>
  );
}
