import { once } from "node:events";
import { finished } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { z } from "zod";
import { copyLine } from "./copy-line";

/** A table and the schema of its rows; columns are the schema's keys in snake_case, in its order. */
export type RowTable<Schema extends z.ZodObject> = { name: string; schema: Schema };

/** How a load is watched over and reported. */
export type LoadWatch = {
  /** How many of each table's first rows are parsed by the schema before they are sent. */
  checked: number;
  /** Told what is done, a line at a time. */
  say: (line: string) => void;
};

const CHUNK = 256 * 1024;
/** Rows between two lines of progress. */
const STEP = 250_000;
const columnOf = (key: string): string => `"${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;

/**
 * Streams rows into a table by COPY; one chunk is held at a time, however many rows there are.
 *
 * @returns rows written
 * @throws ZodError naming the field of the first row that does not fit; the server's error when it refuses
 */
export async function copyRows<Schema extends z.ZodObject>(
  client: pg.ClientBase,
  { name, schema }: RowTable<Schema>,
  rows: Iterable<z.output<Schema>>,
  { checked, say }: LoadWatch,
): Promise<number> {
  const keys = Object.keys(schema.shape);
  const stream = client.query(copyFrom(`COPY ${name} (${keys.map(columnOf).join(", ")}) FROM STDIN`));
  const failed = new Promise<never>((_, reject) => stream.once("error", reject));
  failed.catch(() => {});
  let count = 0;
  let chunk = "";
  const flush = async () => {
    if (!stream.write(chunk)) await Promise.race([once(stream, "drain"), failed]);
    chunk = "";
  };
  try {
    for (const row of rows) {
      const values: Record<string, unknown> = count < checked ? schema.parse(row) : row;
      chunk += copyLine(keys, values);
      count++;
      if (chunk.length >= CHUNK) await flush();
      if (count % STEP === 0) say(`${name}: ${count.toLocaleString("en")} rows …`);
    }
    if (chunk) await flush();
    stream.end();
    await finished(stream);
  } catch (error) {
    stream.destroy();
    throw new Error(`table ${name}, row ${count + 1}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  return count;
}
