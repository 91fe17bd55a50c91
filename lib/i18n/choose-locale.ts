import { DEFAULT_LOCALE, isLocale, type Locale } from "./locales";

type Wish = { tag: string; weight: number };

/**
 * The language to answer in: the remembered choice, else the best of `Accept-Language` (RFC 9110, 12.5.4), else Chinese.
 *
 * @param remembered value of the cookie, whatever stands there
 * @param acceptLanguage the header as sent; any Chinese tag asks for zh-CN, any English one for en, `q=0` refuses
 */
export function chooseLocale(remembered: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(remembered)) return remembered;
  const wishes = (acceptLanguage ?? "").split(",").map(readWish);
  // A stable sort: of equal weights the first named wins.
  const best = wishes
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => spoken(tag))
    .find((locale) => locale !== null);
  return best ?? DEFAULT_LOCALE;
}

function readWish(text: string): Wish {
  const [tag = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
}

function spoken(tag: string): Locale | null {
  if (tag === "*") return DEFAULT_LOCALE;
  const language = tag.split("-")[0];
  return language === "zh" ? "zh-CN" : language === "en" ? "en" : null;
}
