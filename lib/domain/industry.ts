/** Divisions of GB/T 4754-2017 counted as electronic information 电子信息. */
export const ELECTRONICS_DIVISIONS: readonly string[] = ["C39"];

/** Divisions of GB/T 4754-2017 counted as food 食品. */
export const FOOD_DIVISIONS: readonly string[] = ["C13", "C14", "C15"];

/** A manufacturing division of GB/T 4754-2017: C13 to C43. */
export const DIVISION_PATTERN = /^C(1[3-9]|2\d|3\d|4[0-3])$/;
