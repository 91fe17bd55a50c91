import { getTranslations } from "next-intl/server";
import { formatDay } from "@/lib/i18n/format-day";
import type { Locale } from "@/lib/i18n/locales";

/** Says of the whole page that it shows what was known on a past day. */
export async function AsOfBanner({ locale, asOf, leave }: { locale: Locale; asOf: string; leave: string }) {
  const t = await getTranslations("shell.asOf");
  return (
    <p role="status" className="my-3 border-l-4 border-caution bg-shade px-3 py-2 text-sm">
      {t("banner", { date: formatDay(locale, asOf) })}{" "}
      <a href={leave} className="not-printed text-accent underline">
        {t("leave")}
      </a>
    </p>
  );
}
