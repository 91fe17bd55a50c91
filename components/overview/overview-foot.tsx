import { PageFoot } from "@/components/layout/page-foot";
import { nameIn } from "@/lib/i18n/name-in";
import type { OverviewPart } from "./overview-part";

/** What the overview's figures rest on. */
export function OverviewFoot({ view, words: { locale } }: OverviewPart) {
  return <PageFoot {...view} locale={locale} universe={view.universe && nameIn(locale, view.universe)} />;
}
