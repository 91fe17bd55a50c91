import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { messagesIn } from "../charts/texts-in";

/** The texts a page asks for by language, without the request Next gives them in. */
export const getTranslations = async ({ locale, namespace }: { locale: Locale; namespace: keyof Messages }) =>
  messagesIn(locale, namespace);
