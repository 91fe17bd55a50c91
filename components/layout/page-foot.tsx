import { getTranslations } from "next-intl/server";
import { formatDay } from "@/lib/i18n/format-day";
import type { Locale } from "@/lib/i18n/locales";
import { nameIn } from "@/lib/i18n/name-in";
import { textLanguage } from "@/lib/i18n/text-language";
import type { PageFacts } from "@/lib/schemas/page-facts";

type FootProps = { locale: Locale; facts: PageFacts };

/** What the page's figures rest on: version, cut-off, universe, sources. */
export async function PageFoot({ locale, facts }: FootProps) {
  const t = await getTranslations("shell.foot");
  return (
    <footer className="mt-12 border-t border-rule pt-4 text-[0.8125rem] text-quiet">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        <li>{t("cutOff", { date: formatDay(locale, facts.cutOff) })}</li>
        {facts.universe === null ? null : (
          <li>
            {t("universe", {
              universe: nameIn(locale, facts.universe),
              count: facts.parks,
              reporting: facts.parksReporting,
            })}
          </li>
        )}
        <li>{t("dataset", { version: facts.datasetVersion })}</li>
        <li>
          <a href="/api/v1/openapi.json" className="underline">
            {t("api")}
          </a>
        </li>
        <li>{t("licence")}</li>
      </ul>
      <h2 className="mt-3 font-semibold">{t("source")}</h2>
      <ul className="mt-1 gap-x-8 sm:columns-2">
        {facts.source.map(({ id, titleZh, titleEn, publisher, url, reliability }) => {
          const title = locale === "zh-CN" ? titleZh : titleEn;
          return (
            <li key={id} className="break-inside-avoid">
              {url === null ? (
                title
              ) : (
                <a href={url} rel="noreferrer" className="underline">
                  {title}
                </a>
              )}
              {reliability === "generated" ? null : (
                <>
                  {" · "}
                  <span lang={textLanguage(publisher)}>{publisher}</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </footer>
  );
}
