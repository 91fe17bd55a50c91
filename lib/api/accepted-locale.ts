/** Languages the answers' sentences come in. */
export type ApiLocale = "zh-CN" | "en";

/**
 * The reader's language by `Accept-Language` (RFC 9110, 12.5.4): the better-weighted of Chinese and English, the earlier of
 * two equal ones, Chinese when neither is named.
 */
export function acceptedLocale(header: string | null): ApiLocale {
  let best: { locale: ApiLocale; weight: number } | null = null;
  for (const part of (header ?? "").split(",")) {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const locale = /^zh(-|$)/.test(tag) ? "zh-CN" : /^en(-|$)/.test(tag) ? "en" : null;
    const quality = parameters
      .find((parameter) => parameter.trim().startsWith("q="))
      ?.trim()
      .slice(2);
    const weight = quality === undefined ? 1 : Number(quality);
    if (locale && weight > 0 && (!best || weight > best.weight)) best = { locale, weight };
  }
  return best?.locale ?? "zh-CN";
}
