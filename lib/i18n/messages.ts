import type { Locale } from "./locales";
import { enMessages } from "./messages/en";
import { zhCnMessages } from "./messages/zh-cn";

/** Every text of the interface; Chinese is written first and gives the shape. */
export type Messages = typeof zhCnMessages;

export const MESSAGES: Record<Locale, Messages> = { "zh-CN": zhCnMessages, en: enMessages };
