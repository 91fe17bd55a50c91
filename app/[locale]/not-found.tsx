import { getTranslations } from "next-intl/server";
import { ProblemPage } from "@/components/layout/problem-page";
import { loadLocale } from "@/lib/i18n/load-locale";
import { localizedPath } from "@/lib/i18n/localized-path";

export default async function NotFound() {
  const t = await getTranslations("problem.missing");
  return (
    <ProblemPage title={t("title")} text={t("text")}>
      <p className="mt-2 text-quiet">{t("hint")}</p>
      <p className="mt-4">
        <a href={localizedPath(await loadLocale(), "/")} className="text-accent underline">
          {t("back")}
        </a>
      </p>
    </ProblemPage>
  );
}
