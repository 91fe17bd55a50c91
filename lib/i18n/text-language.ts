import type { Locale } from "./locales";

/** Language of a text kept in its own words: Chinese where it holds a Chinese character, else English. */
export const textLanguage = (text: string): Locale => (/[\u3400-\u9fff]/u.test(text) ? "zh-CN" : "en");
