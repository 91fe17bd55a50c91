import { getTranslations } from "next-intl/server";

/** The one choice of a page whose figures each bring their own period: as known on which day. */
export async function AsOfForm({ asOf }: { asOf: string | null }) {
  const t = await getTranslations("shell.period");
  return (
    <form className="not-printed flex flex-wrap items-center gap-x-4 gap-y-2 text-[0.8125rem] text-quiet">
      <label className="flex items-center gap-1.5">
        {t("asOf")}
        <input key={asOf} type="date" name="asOf" defaultValue={asOf ?? ""} className="control" />
      </label>
      <button type="submit" className="control cursor-pointer px-3 text-accent">
        {t("apply")}
      </button>
    </form>
  );
}
