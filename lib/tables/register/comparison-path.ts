import { MOST_COMPARED } from "@/lib/domain/comparison";
import type { Locale } from "@/lib/i18n/locales";
import { localizedPath } from "@/lib/i18n/localized-path";
import { PICK_NAME } from "./register-row";

/** Parks ticked in the register's form, each once; what is no code of a park is left out. */
export const pickedIn = (search: Record<string, string | string[] | undefined>): string[] => [
  ...new Set([search[PICK_NAME] ?? []].flat().filter((code) => /^GD-\d{4}-\d{3,4}$/.test(code))),
];

/** Where the ticked parks stand side by side; null when none is ticked or too many are. */
export function comparisonPath(
  locale: Locale,
  picked: readonly string[],
  { period, asOf, universe }: Readonly<Record<string, string | undefined>>,
): string | null {
  if (picked.length === 0 || picked.length > MOST_COMPARED) return null;
  const path = localizedPath(locale, "/parks/compare", { park: picked.join(","), period, asOf, universe });
  // A list of codes reads better with its commas.
  return path.replaceAll("%2C", ",");
}
