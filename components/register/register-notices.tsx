import { Notice } from "@/components/ui/notice";
import { MOST_COMPARED } from "@/lib/domain/comparison";
import { formatPeriod } from "@/lib/i18n/format-period";
import { PAGE_ROWS } from "@/lib/schemas/register/register-query";
import { pageLink } from "@/lib/tables/page-link";
import type { RegisterPart } from "./register-part";

/** What is not there, why, and what can be done about it. */
export function RegisterNotices({ view, words, chips, picked }: RegisterPart) {
  const { locale, register } = words;
  const { selected, silent, withoutFigure, page, rows, output } = view;
  const period = formatPeriod(locale, view.period);
  const absence = output.figure.absent;
  return (
    <>
      {absence === "noUniverse" ? (
        <Notice kind="empty" title={register("notice.noListTitle", { period })}>
          <p>{register("notice.noListText")}</p>
        </Notice>
      ) : null}
      {absence === "beforeFirstRecord" ? (
        <Notice kind="empty" title={register("notice.unknownTitle")}>
          <p>{register("notice.unknownText")}</p>
        </Notice>
      ) : null}
      {picked.length > MOST_COMPARED ? (
        <Notice kind="failed" title={register("compare.many", { count: picked.length, most: MOST_COMPARED })} />
      ) : null}
      {selected === 0 ? (
        <Notice kind="empty" title={register("notice.emptyTitle")}>
          <p>{register("notice.emptyText")}</p>
          <ul className="mt-1 flex flex-wrap gap-x-4">
            {chips.map(({ key, text, href }) => (
              <li key={key}>
                <a href={href} className="inline-block min-h-6 text-accent underline">
                  {register("notice.emptyLink", { filter: text })}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {selected > 0 && rows.length === 0 ? (
        <Notice kind="empty" title={register("notice.beyondTitle", { page })}>
          <p>
            {register("notice.beyondText", { pages: Math.ceil(selected / PAGE_ROWS) })}{" "}
            <a href={pageLink(words, {})} className="text-accent underline">
              {register("notice.beyondLink")}
            </a>
          </p>
        </Notice>
      ) : null}
      {silent > 0 ? (
        <Notice kind="notReported" title={register("notice.silentTitle", { count: silent, period })}>
          <p>{register("notice.silentText")}</p>
        </Notice>
      ) : null}
      {withoutFigure > 0 ? (
        <p className="my-2 text-[0.8125rem] text-quiet">{register("notice.left", { count: withoutFigure })}</p>
      ) : null}
    </>
  );
}
