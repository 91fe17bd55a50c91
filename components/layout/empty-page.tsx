import { getTranslations } from "next-intl/server";
import { ProblemPage } from "./problem-page";

/** What a page shows while nothing is loaded, with the command that changes it. */
export async function EmptyPage() {
  const t = await getTranslations("problem.empty");
  return (
    <ProblemPage title={t("title")} text={t("text")}>
      <p className="mt-3">
        {t("sample")} <code className="bg-shade px-1.5 py-0.5">npm run db:seed</code>
      </p>
    </ProblemPage>
  );
}
