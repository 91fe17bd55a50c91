import { createTranslator } from "next-intl";
import type { Locale } from "./locales";
import { MESSAGES, type Messages } from "./messages";
import type { Translate } from "./translate";

/** The messages of an area in a language, outside any page: for files and views that carry both languages at once. */
export function translatorOf<Area extends keyof Messages>(locale: Locale, namespace: Area): Translate<Area> {
  // Its own type wants the area's messages spelled out; what it gives is the same for every area.
  const translate: unknown = createTranslator({ locale, messages: MESSAGES[locale], namespace: namespace as "chart" });
  return translate as Translate<Area>;
}
