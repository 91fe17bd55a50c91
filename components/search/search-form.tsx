import { getTranslations } from "next-intl/server";
import { localizedPath } from "@/lib/i18n/localized-path";
import type { SearchState } from "./search-state";

/** The field of the search page: a plain form, whose answer is the page's address. */
export async function SearchForm({ locale, query: { q, period, asOf } }: SearchState) {
  const t = await getTranslations("search");
  return (
    <search>
      <form action={localizedPath(locale, "/search")} className="not-printed flex max-w-2xl gap-2">
        <input
          key={q}
          type="search"
          name="q"
          aria-label={t("label")}
          placeholder={t("placeholder")}
          defaultValue={q}
          maxLength={100}
          autoComplete="off"
          className="control min-h-10 min-w-0 flex-1 text-base"
        />
        {period ? <input type="hidden" name="period" value={period} /> : null}
        {asOf ? <input type="hidden" name="asOf" value={asOf} /> : null}
        <button type="submit" className="control cursor-pointer px-4 text-accent">
          {t("title")}
        </button>
      </form>
    </search>
  );
}
