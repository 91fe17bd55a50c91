import type { Metadata } from "next";
import { connection } from "next/server";
import { getTranslations } from "next-intl/server";
import { EndpointSection } from "@/components/api-docs/endpoint-section";
import { PageHead } from "@/components/layout/page-head";
import { describeEndpoint } from "@/lib/api/describe-endpoint";
import { ENDPOINTS } from "@/lib/api/v1/endpoints";
import { loadLocale } from "@/lib/i18n/load-locale";
import { loadReader } from "@/lib/loaders/reader";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("api");
  return { title: t("title") };
}

/** The API for people: its rules, and every endpoint as its own declaration describes it. */
export default async function ApiPage() {
  await connection();
  const locale = await loadLocale();
  await loadReader(locale, "/data/api", {});
  const t = await getTranslations("api");
  return (
    <>
      <PageHead locale={locale} path="/data/api" query={{}} title={t("title")} />
      <h1 className="mt-6 text-2xl font-semibold">{t("lead")}</h1>
      <ul className="mt-3 list-disc space-y-1 pl-5">
        {(["answer", "units", "absence", "errors", "caching"] as const).map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
        <li>
          <a href="/api/v1/openapi.json" className="text-accent underline">
            {t("openapi")}
          </a>
        </li>
      </ul>
      {ENDPOINTS.map((endpoint) => (
        <EndpointSection key={endpoint.operation} note={describeEndpoint(endpoint)} locale={locale} />
      ))}
    </>
  );
}
