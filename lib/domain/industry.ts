/** Divisions of GB/T 4754-2017 counted as electronic information 电子信息. */
export const ELECTRONICS_DIVISIONS: readonly string[] = ["C39"];

/** Divisions of GB/T 4754-2017 counted as food 食品. */
export const FOOD_DIVISIONS: readonly string[] = ["C13", "C14", "C15"];
