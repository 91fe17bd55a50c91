import type { Locale } from "./locales";
import type { Messages } from "./messages";

// Lets the compiler refuse keys that no message has.
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
