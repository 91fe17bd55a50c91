import { getTranslations } from "next-intl/server";
import { Panel } from "@/components/ui/panel";
import { localizedPath } from "@/lib/i18n/localized-path";
import { nameIn } from "@/lib/i18n/name-in";
import type { SearchView } from "@/lib/loaders/search/search-page";
import { itemHref } from "@/lib/search/item-href";
import type { SearchState } from "./search-state";

/** What was found, by kind, the kind of the best first. */
export async function SearchResults({ locale, query, view }: SearchState & { view: SearchView }) {
  const t = await getTranslations("search");
  return view.groups.map(({ kind, items, total }) => (
    <Panel key={kind} id={`found-${kind}`} heading={`${t(`kinds.${kind}`)} · ${t("count", { count: String(total) })}`}>
      <ul className="max-w-3xl border-t border-rule">
        {items.map((item) => (
          <li key={item.code} className="border-b border-rule py-2">
            <a href={itemHref(locale, item, query)} className="text-accent underline">
              {nameIn(locale, item)}
            </a>
            {kind === "page" ? null : <code className="ml-3 text-[0.8125rem] text-quiet">{item.code}</code>}
            <p className="text-[0.8125rem] text-quiet">{locale === "zh-CN" ? item.detailZh : item.detailEn}</p>
          </li>
        ))}
      </ul>
      {kind === "park" && total > items.length ? (
        <p className="mt-3">
          <a href={localizedPath(locale, "/parks", query)} className="text-accent underline">
            {t("inRegister", { count: total })}
          </a>
        </p>
      ) : null}
    </Panel>
  ));
}
