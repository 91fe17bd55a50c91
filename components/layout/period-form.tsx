import { getTranslations } from "next-intl/server";
import { parsePeriod } from "@/lib/domain/period";
import { formatDay } from "@/lib/i18n/format-day";
import { formatPeriodCode } from "@/lib/i18n/format-period";
import type { Locale } from "@/lib/i18n/locales";

type FormProps = {
  locale: Locale;
  /** Codes that can be chosen, latest first. */
  periods: string[];
  chosen: string;
  /** Day whose knowledge is shown; null for the latest. */
  asOf: string | null;
  /** Everything else chosen on the page; stays as it is, but for the place in a long list. */
  query: Readonly<Record<string, string | undefined>>;
};

/** Chosen in the form itself, or without meaning in another period. */
const LEFT = new Set(["period", "asOf", "page"]);

/**
 * The two choices every figure depends on. A plain form: its answer is the page's address. Where there is no room for it, one
 * line says what is chosen and opens it; a `<details>` would keep its content shut on wide screens too.
 */
export async function PeriodForm({ locale, periods, chosen, asOf, query }: FormProps) {
  const t = await getTranslations("shell.period");
  const groups = [
    { label: t("years"), codes: periods.filter((code) => parsePeriod(code)?.kind === "year") },
    { label: t("cumulative"), codes: periods.filter((code) => parsePeriod(code)?.kind === "cumulative") },
  ].filter(({ codes }) => codes.length > 0);
  return (
    <>
      <button type="button" popoverTarget="period-form" className="period-choice not-printed control cursor-pointer">
        <span className="sr-only">{t("choice")}</span> {formatPeriodCode(locale, chosen)} ·{" "}
        {asOf === null ? t("latest") : t("known", { date: formatDay(locale, asOf) })}
        <span aria-hidden> ▾</span>
      </button>
      <form id="period-form" popover="auto" className="period-form not-printed text-[0.8125rem] text-quiet">
        <label className="flex items-center gap-1.5">
          {t("label")}
          <select key={chosen} name="period" defaultValue={chosen} className="control">
            {groups.map(({ label, codes }) => (
              <optgroup key={label} label={label}>
                {codes.map((code) => (
                  <option key={code} value={code}>
                    {formatPeriodCode(locale, code)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label className="flex items-center gap-1.5">
          {t("asOf")}
          <input key={asOf} type="date" name="asOf" defaultValue={asOf ?? ""} className="control" />
        </label>
        {Object.entries(query).map(([name, value]) =>
          value === undefined || LEFT.has(name) ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        <button type="submit" className="control cursor-pointer px-3 text-accent">
          {t("apply")}
        </button>
      </form>
    </>
  );
}
