import { getTranslations } from "next-intl/server";

/** Quiet and always there while any row is generated; says what is real and what is not. */
export async function SampleMark() {
  const t = await getTranslations("shell.sample");
  return (
    <details className="relative text-[0.8125rem]">
      <summary className="control w-fit list-none text-quiet">{t("mark")}</summary>
      <p className="note-sheet right-0">{t("explain")}</p>
    </details>
  );
}
