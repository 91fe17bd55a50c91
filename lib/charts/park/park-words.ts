import type { Translate } from "@/lib/i18n/translate";
import type { ChartTexts } from "../wording/chart-texts";

/** The texts of charts and figures, and the park's own. */
export type ParkWords = ChartTexts & { park: Translate<"park"> };
