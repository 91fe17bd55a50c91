import { localizedPath } from "@/lib/i18n/localized-path";
import { MOST_PARKS } from "@/lib/schemas/compare/comparison";
import type { ComparePart } from "./compare-part";
import { SearchAnswer } from "./search-answer";

/** A field that takes whatever names a park. A plain form: the server finds the park, or says what it might be. */
export function AddForm({ view, words }: ComparePart) {
  const { locale, compare, page } = words;
  const { search, comparison } = view;
  if (comparison.parks.length >= MOST_PARKS)
    return <p className="not-printed mt-3 text-sm text-quiet">{compare("add.full", { most: MOST_PARKS })}</p>;
  return (
    <form action={`${localizedPath(locale, page.path)}#parks`} className="not-printed mt-4 max-w-3xl text-sm">
      <label htmlFor="add-park" className="font-semibold">
        {compare("add.label")}
      </label>
      <p id="add-hint" className="text-[0.8125rem] text-quiet">
        {compare("add.hint")}
      </p>
      {Object.entries(page.query).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <div className="mt-1 flex flex-wrap gap-2">
        <input
          key={search?.text}
          id="add-park"
          name="add"
          type="search"
          maxLength={100}
          defaultValue={search?.text}
          aria-describedby={search ? "add-answer" : "add-hint"}
          aria-invalid={search?.kind === "none" ? true : undefined}
          autoComplete="off"
          className="control min-w-0 flex-1 basis-48"
        />
        <button type="submit" className="control cursor-pointer px-3 text-accent">
          {compare("add.button")}
        </button>
      </div>
      {search ? <SearchAnswer search={search} chosen={comparison.parks} words={words} /> : null}
    </form>
  );
}
