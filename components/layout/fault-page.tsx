import { getTranslations } from "next-intl/server";
import { faultText } from "@/lib/api/problem-text";
import type { Locale } from "@/lib/i18n/locales";
import { localizedPath } from "@/lib/i18n/localized-path";
import type { PageFault } from "@/lib/loaders/page-fault";
import { EmptyPage } from "./empty-page";
import { ProblemPage } from "./problem-page";

type FaultProps = {
  fault: PageFault;
  locale: Locale;
  /** The page asked for, without locale, and its state. */
  path: string;
  query: Readonly<Record<string, string | undefined>>;
};

/** A page that cannot show what its address asks for: says of each parameter what is wrong, and leads on without those. */
export async function FaultPage({ fault: { faults }, locale, path, query }: FaultProps) {
  if (faults === null) return <EmptyPage />;
  const t = await getTranslations("problem.faulty");
  const kept = Object.fromEntries(
    Object.entries(query).filter(([name]) => !faults.some(({ parameter }) => parameter === name)),
  );
  return (
    <ProblemPage title={t("title")} text={t("text")}>
      <ul className="mt-3 list-disc pl-5">
        {faults.map(({ parameter, code, values = {} }) => (
          <li key={`${parameter} ${code}`}>
            {parameter ? <code className="mr-2 bg-shade px-1.5">{parameter}</code> : null}
            {faultText(code, values, locale)}
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a href={localizedPath(locale, path, kept)} className="text-accent underline">
          {t("without")}
        </a>
      </p>
    </ProblemPage>
  );
}
