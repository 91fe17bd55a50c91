import { getTranslations } from "next-intl/server";
import type { FilterChip } from "@/lib/tables/filter-model";

/** The filters in force, each a link that takes it away. */
export async function FilterChips({ chips, clear }: { chips: FilterChip[]; clear: string }) {
  if (chips.length === 0) return null;
  const t = await getTranslations("table");
  return (
    <nav aria-label={t("filters")} className="not-printed my-2">
      <ul className="flex flex-wrap items-center gap-x-2 gap-y-1.5 text-[0.8125rem]">
        {chips.map(({ key, text, href }) => (
          <li key={key}>
            <a
              href={href}
              className="control inline-flex items-center gap-1.5"
              aria-label={t("removeFilter", { filter: text })}
            >
              {text}
              <span aria-hidden="true" className="text-quiet">
                ×
              </span>
            </a>
          </li>
        ))}
        <li>
          <a href={clear} className="inline-block min-h-6 px-1 text-accent underline">
            {t("clearFilters")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
