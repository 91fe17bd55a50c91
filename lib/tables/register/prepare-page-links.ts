import { formatNumber } from "@/lib/i18n/format-number";
import { localizedPath } from "@/lib/i18n/localized-path";
import { PAGE_ROWS } from "@/lib/schemas/register/register-query";
import type { RegisterView } from "@/lib/schemas/register/register-view";
import type { PageLinksModel } from "../page-links-model";
import type { RegisterWords } from "./register-words";

/** Pages on either side of the one shown. */
const NEAR = 2;

/** Ways to the other pages of a long selection; null where one page holds it. Pages far off are left out: null stands for a gap. */
export function preparePageLinks(words: RegisterWords, { selected, page }: RegisterView): PageLinksModel | null {
  const last = Math.ceil(selected / PAGE_ROWS);
  if (last <= 1) return null;
  const href = (to: number) =>
    localizedPath(words.locale, words.page.path, { ...words.page.query, page: to === 1 ? undefined : String(to) });
  const near = Array.from({ length: last }, (_, at) => at + 1).filter(
    (to) => to === 1 || to === last || Math.abs(to - page) <= NEAR,
  );
  return {
    label: words.table("pages"),
    links: near.flatMap((to, at) => [
      ...(at > 0 && to - (near[at - 1] ?? 0) > 1 ? [null] : []),
      {
        text: formatNumber(words.locale, to),
        label: words.table("page", { page: to }),
        href: to === page ? null : href(to),
      },
    ]),
    previous: page > 1 ? { text: words.table("previous"), href: href(Math.min(page, last + 1) - 1) } : null,
    next: page < last ? { text: words.table("next"), href: href(page + 1) } : null,
  };
}
