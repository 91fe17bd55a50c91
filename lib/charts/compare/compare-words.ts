import type { Translate } from "@/lib/i18n/translate";
import type { ChartTexts } from "../wording/chart-texts";

/** The texts of charts and figures, and the comparison's own. */
export type CompareWords = ChartTexts & { compare: Translate<"compare"> };
