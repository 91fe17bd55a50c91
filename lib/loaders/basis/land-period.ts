import type { Period } from "@/lib/domain/period";

/** Land is a stock reported at the end of the year: the year itself, or for cumulative months the year before. */
export const landPeriod = (period: Period): string => (period.kind === "year" ? period.code : String(period.year - 1));
