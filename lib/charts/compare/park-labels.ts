import type { Locale } from "@/lib/i18n/locales";
import { nameIn } from "@/lib/i18n/name-in";
import type { NamedCode } from "@/lib/schemas/overview/overview-parts";

/** Longer names would take the room of what they name. */
const LONGEST = 40;

/** A park's name as it stands on a chart, cut at a word where it is too long; tables have it whole. */
export function shortParkName(locale: Locale, park: NamedCode): string {
  const name = nameIn(locale, park);
  if (name.length <= LONGEST) return name;
  return `${name.slice(0, LONGEST).replace(/\s+\S*$/, "")}…`;
}

/** The same with the park's place among the chosen ones, by which axis, lines and tables name it alike. */
export const numberedName = (locale: Locale, park: NamedCode, index: number): string =>
  `${index + 1} ${shortParkName(locale, park)}`;
