/** Rows read from the database at once while a long list is written: enough to keep it busy, little enough to hold. */
const BATCH = 2000;

/**
 * Reads a list of any length batch by batch, each beginning after the last row of the one before, so that memory does not grow
 * with the list. The next batch is fetched while the one before is being written.
 *
 * @param read gives the rows after a key, at most `limit`, in the order of their keys; null is before the first
 */
export async function* inBatches<T, K>(
  read: (after: K | null, limit: number) => Promise<T[]>,
  keyOf: (row: T) => K,
): AsyncGenerator<T[]> {
  let pending = read(null, BATCH);
  for (;;) {
    const rows = await pending;
    const last = rows.at(-1);
    if (last === undefined) return;
    const more = rows.length === BATCH;
    if (more) {
      pending = read(keyOf(last), BATCH);
      // Awaited at the next turn; until then a failure must not count as unhandled.
      pending.catch(() => {});
    }
    yield rows;
    if (!more) return;
  }
}
