import type { ParkWords } from "@/lib/charts/park/park-words";
import type { Locale } from "@/lib/i18n/locales";
import { messagesIn, textsIn } from "../texts-in";

/** The texts of a park's page as the page has them, without a request. */
export const parkWords = (locale: Locale, code = "GD-4402-001"): ParkWords => ({
  ...textsIn(locale, { path: `/parks/${code}`, query: {} }),
  park: messagesIn(locale, "park"),
});
