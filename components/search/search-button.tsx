import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { localizedPath } from "@/lib/i18n/localized-path";
import type { KeptState } from "@/lib/search/item-href";
import { SearchOpener } from "./search-opener";

type ButtonProps = { locale: Locale; kept: KeptState };

/** The way to the search from any page: a link to its page, and with scripts the palette, by click or by keyboard. */
export async function SearchButton({ locale, kept: { period, asOf } }: ButtonProps) {
  const t = await getTranslations("search");
  const { platform = "" } =
    /(?<platform>Mac OS|iPhone|iPad)/.exec((await headers()).get("user-agent") ?? "")?.groups ?? {};
  return (
    <SearchOpener
      locale={locale}
      kept={{ period, asOf }}
      href={localizedPath(locale, "/search", { period, asOf })}
      shortcut={platform ? "⌘K" : "Ctrl K"}
      texts={{
        title: t("title"),
        label: t("label"),
        placeholder: t("placeholder"),
        kinds: { park: t("kinds.park"), city: t("kinds.city"), page: t("kinds.page"), indicator: t("kinds.indicator") },
        count: t("count", { count: "{count}" }),
        none: t("palette.none"),
        failed: t("palette.failed"),
        all: t("palette.all"),
        keys: t("palette.keys"),
      }}
    />
  );
}
