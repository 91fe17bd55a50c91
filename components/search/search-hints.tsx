import { getTranslations } from "next-intl/server";
import { localizedPath } from "@/lib/i18n/localized-path";
import type { SearchState } from "./search-state";

/** One example of each way to find a thing; the same in both languages, for what is typed is. */
const EXAMPLES = {
  chinese: "韶关",
  pinyin: "shaoguan",
  initials: "sg",
  place: "440200",
  park: "GD-4402-001",
} as const;

/** What can be typed: Chinese, pinyin, initials, codes; each with an example to follow. */
export async function SearchHints({ locale, query: { period, asOf } }: SearchState) {
  const t = await getTranslations("search");
  return (
    <section className="mt-6" aria-labelledby="search-hints">
      <h2 id="search-hints" className="text-sm font-semibold tracking-wide text-quiet">
        {t("hints.title")}
      </h2>
      <dl className="mt-2 grid max-w-2xl grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {(["chinese", "pinyin", "initials", "place", "park"] as const).map((way) => (
          <div key={way} className="contents">
            <dt>
              <a
                href={localizedPath(locale, "/search", { q: EXAMPLES[way], period, asOf })}
                lang={way === "chinese" ? "zh-CN" : undefined}
                className="text-accent underline"
              >
                {EXAMPLES[way]}
              </a>
            </dt>
            <dd className="text-quiet">{t(`hints.${way}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
