import { FilterBar } from "@/components/filters/filter-bar";
import { PageTop } from "@/components/layout/page-top";
import { FilterChips } from "@/components/tables/filter-chips";
import { clearHref } from "@/lib/tables/register/prepare-chips";
import { prepareFilters } from "@/lib/tables/register/prepare-filters";
import { prepareRegisterLead } from "@/lib/tables/register/prepare-register-lead";
import type { RegisterPart } from "./register-part";

/** The choices the page depends on, its first line, and what narrows the list. */
export function RegisterHead({ view, words, chips }: RegisterPart) {
  const { locale, register, page } = words;
  return (
    <>
      <PageTop locale={locale} {...page} title={register("title")} facts={view} />
      <h1 className="mt-6 mb-5 max-w-[40em] text-2xl leading-snug font-semibold text-balance">
        {prepareRegisterLead(words, view)}
      </h1>
      <FilterBar model={prepareFilters(words, view)} />
      <FilterChips chips={chips} clear={clearHref(words)} />
    </>
  );
}
