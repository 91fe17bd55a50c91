import { getTranslations } from "next-intl/server";
import { placeAt } from "@/lib/domain/place-at";
import { PLACES } from "@/lib/domain/places";
import type { Locale } from "@/lib/i18n/locales";
import { localizedPath } from "@/lib/i18n/localized-path";

type NavigationProps = {
  locale: Locale;
  /** Path of the page being drawn, with its locale. */
  here: string | null;
};

const SHOWN = PLACES.filter((place) => place.shown !== "elsewhere");
/** So many stand in the bar of a phone; the rest lie one touch away. */
const IN_BAR = 4;

/**
 * The product's name and its pages: a rail on the left of wide screens, a bar at the bottom of narrow ones. What the bar has no
 * room for is a popover there and simply goes on on the rail; both work without a script.
 */
export async function Navigation({ locale, here }: NavigationProps) {
  const t = await getTranslations("shell");
  const current = placeAt((here ?? "").replace(`/${locale}`, "") || "/");
  const entries = SHOWN.map(({ key, path, shown }) => (
    <li key={key} data-shown={shown}>
      <a
        href={localizedPath(locale, path)}
        aria-current={key !== current?.key ? undefined : current.exact ? "page" : "true"}
      >
        {t(`places.${key}`)}
      </a>
    </li>
  ));
  const inMore = SHOWN.findIndex(({ key }) => key === current?.key) >= IN_BAR;
  return (
    <header className="shell-nav not-printed">
      <a href={localizedPath(locale, "/")} className="shell-brand">
        {t("brand")}
      </a>
      <nav aria-label={t("navigation")}>
        <ul>{entries.slice(0, IN_BAR)}</ul>
        <button type="button" popoverTarget="more-places" data-current={inMore ? "" : undefined}>
          {t("more")}
        </button>
        <ul id="more-places" popover="auto">
          {entries.slice(IN_BAR)}
        </ul>
      </nav>
    </header>
  );
}
