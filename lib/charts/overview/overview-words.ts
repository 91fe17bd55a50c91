import type { Translate } from "@/lib/i18n/translate";
import type { ChartTexts } from "../wording/chart-texts";

/** The texts of charts and figures, and the overview's own. */
export type OverviewWords = ChartTexts & { overview: Translate<"overview"> };
