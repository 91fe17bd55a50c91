/** Where a row lies: pixels from the top of the table, its head included. */
type Stretch = { start: number; end: number };

/** Differences of less than this, in pixels, are of rounding. */
const ROUNDING = 0.5;

/**
 * Says what lies between the rows of a table of which only some are drawn, so that each stands where it would among all.
 *
 * @param rows the rows drawn, from the top down
 * @param head pixels the head takes
 * @param end pixels of the whole table, its head included
 * @returns each row with the space before it (0 for none), and the space after the last
 */
export function placeRows<Row extends Stretch>(
  rows: readonly Row[],
  head: number,
  end: number,
): { placed: { row: Row; before: number }[]; after: number } {
  const placed = rows.map((row, at) => {
    const gap = row.start - (rows[at - 1]?.end ?? head);
    return { row, before: gap > ROUNDING ? gap : 0 };
  });
  return { placed, after: Math.max(0, end - (rows.at(-1)?.end ?? head)) };
}
