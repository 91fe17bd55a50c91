/** Writes `{ "data": [rows], "meta": … }` while the rows are read; the same document `JSON.stringify` would give of the whole. */
export async function* writeJson(batches: AsyncIterable<readonly unknown[]>, meta: unknown): AsyncGenerator<string> {
  let separator = '{"data":[';
  for await (const rows of batches) {
    if (rows.length === 0) continue;
    yield separator + rows.map((row) => JSON.stringify(row)).join(",");
    separator = ",";
  }
  yield `${separator === "," ? "" : separator}],"meta":${JSON.stringify(meta)}}`;
}
