import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { localizedPath } from "@/lib/i18n/localized-path";
import { PLACES } from "./places";

type NavigationProps = {
  locale: Locale;
  /** Path of the page being drawn. */
  here: string | null;
};

/** The product's name and its pages: a rail on the left of wide screens, a bar at the bottom of narrow ones. */
export async function Navigation({ locale, here }: NavigationProps) {
  const t = await getTranslations("shell");
  return (
    <header className="not-printed fixed inset-x-0 bottom-0 z-10 border-t border-rule bg-ground rail:inset-x-auto rail:inset-y-0 rail:left-0 rail:w-44 rail:border-t-0 rail:border-r rail:px-5 rail:py-6">
      <a
        href={localizedPath(locale, "/")}
        className="hidden text-lg font-bold tracking-wide text-ink no-underline rail:block"
      >
        {t("brand")}
      </a>
      <nav aria-label={t("navigation")} className="rail:mt-6">
        <ul className="flex justify-around rail:block rail:space-y-1">
          {PLACES.map(({ key, path }) => (
            <li key={key}>
              <a
                href={localizedPath(locale, path)}
                aria-current={localizedPath(locale, path) === here ? "page" : undefined}
                className="block px-4 py-3 text-ink hover:text-accent aria-[current]:font-semibold rail:px-0 rail:py-1"
              >
                {t(`places.${key}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
