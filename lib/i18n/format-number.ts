import type { Locale } from "./locales";

const writers = new Map<string, Intl.NumberFormat>();

/**
 * A number with grouped thousands and a fixed count of decimals.
 *
 * @param digits decimals, 0..6; rounded half away from zero
 * @param sign `always` puts + before positive numbers; what rounds to zero never has a sign
 * @returns with U+2212 as minus, which is as wide as a digit
 */
export function formatNumber(locale: Locale, value: number, digits = 0, sign: "minus" | "always" = "minus"): string {
  const key = `${locale} ${digits} ${sign}`;
  let writer = writers.get(key);
  if (!writer) {
    writer = new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: sign === "always" ? "exceptZero" : "negative",
    });
    writers.set(key, writer);
  }
  return writer.format(value).replace("-", "−");
}
