import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FaultPage } from "@/components/layout/fault-page";
import { PageHead } from "@/components/layout/page-head";
import { SearchForm } from "@/components/search/search-form";
import { SearchHints } from "@/components/search/search-hints";
import { SearchResults } from "@/components/search/search-results";
import { loadLocale } from "@/lib/i18n/load-locale";
import { PageFault } from "@/lib/loaders/page-fault";
import { loadReader } from "@/lib/loaders/reader";
import { loadSearchPage } from "@/lib/loaders/search/search-page";
import { pageQuery } from "@/lib/schemas/page-query";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("search");
  return { title: t("title"), robots: { index: false } };
}

/** Parks, cities, pages and indicators by what one types, without a script. */
export default async function SearchPage({ searchParams }: PageProps<"/[locale]/search">) {
  const locale = await loadLocale();
  const query = pageQuery(["q", "period", "asOf"], await searchParams);
  await loadReader(locale, "/search", query);
  const t = await getTranslations("search");
  const view = await loadSearchPage(query);
  if (view instanceof PageFault) return <FaultPage fault={view} locale={locale} path="/search" query={query} />;
  const { text, total } = view;
  const heading = text === "" ? t("ask") : t("found", { text, count: total });
  return (
    <>
      <PageHead locale={locale} path="/search" query={query} title={t("title")} />
      <h1 className="mt-6 mb-4 text-2xl leading-snug font-semibold text-balance">{heading}</h1>
      <SearchForm locale={locale} query={query} />
      {text === "" || total === 0 ? <SearchHints locale={locale} query={query} /> : null}
      <SearchResults locale={locale} query={query} view={view} />
    </>
  );
}
