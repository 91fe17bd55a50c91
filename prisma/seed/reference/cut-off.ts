/** Statistical cut-off of the sample: nothing happened after it. */
export const CUT_OFF = "2025-09-30";

/** When the seeded rows count as loaded; a fixed instant, so that the same seed gives the same rows. */
export const LOADED_AT = "2025-10-20T08:00:00Z";
