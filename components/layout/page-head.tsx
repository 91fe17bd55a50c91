import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SearchButton } from "@/components/search/search-button";
import type { Locale } from "@/lib/i18n/locales";
import { localizedPath } from "@/lib/i18n/localized-path";
import { AccountLink } from "./account-link";
import { Breadcrumb, type Step } from "./breadcrumb";
import { LocaleSwitch } from "./locale-switch";
import { ThemeSwitch } from "./theme-switch";

type HeadProps = {
  locale: Locale;
  /** Path without locale and the state of the page, for the switch of language. */
  path: string;
  query: Readonly<Record<string, string | undefined>>;
  title: string;
  /** Steps between the province and the page. */
  steps?: Step[];
  /** Mark of sample data, choice of period: what this page's figures depend on. */
  children?: ReactNode;
};

/** Top of every page: where one is, in which language and theme, and the choices the figures depend on. */
export async function PageHead({ locale, path, query, title, steps = [], children }: HeadProps) {
  const t = await getTranslations("shell");
  const here = path === "/sign-in" ? query.next : localizedPath(locale, path, query);
  const options = (["system", "light", "dark"] as const).map((value) => ({ value, label: t(`theme.${value}`) }));
  return (
    <header className="page-head border-b border-rule pt-4 pb-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Breadcrumb
          label={t("breadcrumb")}
          steps={[{ label: t("province"), href: localizedPath(locale, "/") }, ...steps, { label: title, href: null }]}
        />
        <div className="ml-auto flex flex-wrap items-center gap-x-3 gap-y-1 sm:gap-x-4">
          <SearchButton locale={locale} kept={query} />
          <LocaleSwitch label={t("language")} locale={locale} path={path} query={query} />
          <ThemeSwitch label={t("theme.label")} options={options} />
          <AccountLink href={localizedPath(locale, "/sign-in", { next: here })} label={t("signIn")} />
        </div>
      </div>
      {children ? (
        <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">{children}</div>
      ) : null}
    </header>
  );
}
