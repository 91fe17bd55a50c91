import type { CompareWords } from "@/lib/charts/compare/compare-words";
import { localizedPath } from "@/lib/i18n/localized-path";
import { nameIn } from "@/lib/i18n/name-in";
import type { ParkSearch } from "@/lib/loaders/compare/find-park";
import type { ComparePark } from "@/lib/schemas/compare/comparison";
import { compareHref } from "@/lib/tables/compare/compare-href";

type AnswerProps = { search: ParkSearch; chosen: ComparePark[]; words: CompareWords };

/** What the text in the field led to: nothing, a park that stands there already, or several to choose from. */
export function SearchAnswer({ search, chosen, words }: AnswerProps) {
  const { locale, compare } = words;
  const register = (
    <a href={localizedPath(locale, "/parks", { q: search.text })} className="text-accent">
      {compare("add.register")}
    </a>
  );
  if (search.kind === "none")
    return (
      <p id="add-answer" role="status" className="mt-2 border-l-4 border-caution bg-shade px-3 py-2">
        {compare("add.none", { text: search.text })} {register}
      </p>
    );
  if (search.kind === "one")
    return (
      <p id="add-answer" role="status" className="mt-2 border-l-4 border-caution bg-shade px-3 py-2">
        {compare("add.already", { park: nameIn(locale, search.park) })}
      </p>
    );
  const codes = chosen.map(({ code }) => code);
  return (
    <div id="add-answer" role="status" className="mt-2 border-l-4 border-rule px-3">
      <p>{compare("add.several", { text: search.text, total: search.total })}</p>
      <ul className="mt-1">
        {search.parks.map((park) => (
          <li key={park.code} className="py-0.5">
            {codes.includes(park.code) ? (
              nameIn(locale, park) + compare("add.chosen")
            ) : (
              <a
                href={compareHref(words, { park: [...codes, park.code].join(",") }, "parks")}
                aria-label={compare("add.choose", { park: nameIn(locale, park) })}
                className="inline-block min-h-6 text-accent"
              >
                {nameIn(locale, park)}
              </a>
            )}{" "}
            <span className="inline-block text-quiet">
              {nameIn(locale, { nameZh: park.cityNameZh, nameEn: park.cityNameEn })} {park.code}
            </span>
          </li>
        ))}
      </ul>
      {search.total > search.parks.length ? (
        <p className="text-quiet">
          {compare("add.more", { shown: search.parks.length })} {register}
        </p>
      ) : null}
    </div>
  );
}
