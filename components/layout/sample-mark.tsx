import { getTranslations } from "next-intl/server";
import { Note } from "@/components/ui/note";

/** Quiet and always there while any row is generated; says what is real and what is not. */
export async function SampleMark() {
  const t = await getTranslations("shell.sample");
  return (
    <Note id="sample-data" word={t("mark")} className="control cursor-help text-quiet">
      <p>{t("explain")}</p>
    </Note>
  );
}
