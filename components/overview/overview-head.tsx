import { PageTop } from "@/components/layout/page-top";
import { prepareLead } from "@/lib/charts/overview/prepare-lead";
import type { OverviewPart } from "./overview-part";

/** The choices the page depends on, and its first line: where the province stands. */
export function OverviewHead({ view, words }: OverviewPart) {
  const { locale, overview, page } = words;
  return (
    <>
      <PageTop locale={locale} {...page} title={overview("title")} facts={view} />
      <h1 className="mt-6 max-w-[40em] text-2xl leading-snug font-semibold text-balance">
        {prepareLead(words, view, view.headlines)}
      </h1>
    </>
  );
}
