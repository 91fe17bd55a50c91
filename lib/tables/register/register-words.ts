import type { ChartTexts } from "@/lib/charts/wording/chart-texts";
import type { Translate } from "@/lib/i18n/translate";

/** The texts of charts and figures, of tables, and the register's own. */
export type RegisterWords = ChartTexts & { table: Translate<"table">; register: Translate<"register"> };
