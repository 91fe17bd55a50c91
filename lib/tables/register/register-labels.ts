import type { Absence } from "@/lib/domain/absence";
import type { Locale } from "@/lib/i18n/locales";
import type { RegisterColumn } from "@/lib/schemas/register/register-query";

/**
 * Every text a row of the register needs, as plain data: the same on the server and in the browser, where no message parser
 * runs. Names by code.
 */
export type RegisterLabels = {
  locale: Locale;
  columns: readonly RegisterColumn[];
  absence: Record<Absence, string>;
  regions: Record<string, string>;
  levels: Record<string, string>;
  clusters: Record<string, string>;
  platforms: Record<string, string>;
  industries: Record<string, string>;
  /** Reason in the place of a name where a park has none: no level, no cluster, no declaration, no breakdown. */
  none: Record<"level" | "cluster" | "platform" | "declaredIndustries" | "revealedMain", string>;
  /** Label of a row's box; `{name}` stands for the park's name. */
  pick: string;
  /** What a park's page is asked with. */
  parkQuery: Record<string, string | undefined>;
};
