/** Why a figure is not there. A missing figure is never 0, NaN or a blank: it is null beside one of these. */
export const ABSENCES = [
  "notReported",
  "notApplicable",
  "noDenominator",
  "noBase",
  "noUniverse",
  "beforeFirstRecord",
  "tooFew",
  "withdrawn",
] as const;
export type Absence = (typeof ABSENCES)[number];

/** A figure, or the reason there is none. */
export type Measured = { value: number; absent: null } | { value: null; absent: Absence };

export const measured = (value: number): Measured => ({ value, absent: null });
export const absent = (reason: Absence): Measured => ({ value: null, absent: reason });
