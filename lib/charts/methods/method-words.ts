import type { Translate } from "@/lib/i18n/translate";
import type { ChartTexts } from "../wording/chart-texts";

/** The texts of figures, and the methods' own. */
export type MethodWords = ChartTexts & { method: Translate<"method"> };
