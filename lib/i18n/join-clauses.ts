import type { Locale } from "./locales";

/** Strings clauses together with the comma of the language; empty ones fall out. */
export const joinClauses = (locale: Locale, clauses: (string | null)[]): string =>
  clauses.filter((clause) => clause !== null && clause !== "").join(locale === "zh-CN" ? "，" : ", ");

/** Lists names: 甲、乙; A, B. */
export const joinNames = (locale: Locale, names: string[]): string => names.join(locale === "zh-CN" ? "、" : ", ");
