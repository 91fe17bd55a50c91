import type { Locale } from "@/lib/i18n/locales";
import type { PageQuery } from "@/lib/schemas/page-query";

/** The reader's language, and the state of the search page as it stands in its address. */
export type SearchState = { locale: Locale; query: PageQuery<"q" | "period" | "asOf"> };
