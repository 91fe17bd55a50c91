import type { Translate } from "@/lib/i18n/translate";
import type { ChartTexts } from "../wording/chart-texts";

/** The texts of figures, and those of the page of data. */
export type DataWords = ChartTexts & { data: Translate<"data"> };
