import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { localizedPath } from "@/lib/i18n/localized-path";

const NAMES: Record<Locale, string> = { "zh-CN": "中文", en: "English" };

type SwitchProps = { label: string; locale: Locale; path: string; query: Readonly<Record<string, string | undefined>> };

/** The same page in the other language, with its state. */
export function LocaleSwitch({ label, locale, path, query }: SwitchProps) {
  return (
    <nav aria-label={label} className="not-printed text-[0.8125rem]">
      {LOCALES.filter((other) => other !== locale).map((other) => (
        <a key={other} href={localizedPath(other, path, query)} lang={other} hrefLang={other} className="text-accent">
          {NAMES[other]}
        </a>
      ))}
    </nav>
  );
}
