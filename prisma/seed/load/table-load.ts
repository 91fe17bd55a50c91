import type pg from "pg";
import type { z } from "zod";
import { copyRows, type LoadWatch } from "./copy-rows";

/** One table's part of a load, its rows made only when its turn comes; answers how many there were. */
export type TableLoad = (client: pg.ClientBase, watch: LoadWatch) => Promise<number>;

/** Tables below this size are not worth a line of progress. */
const WORTH_SAYING = 1_000;

/** Binds a table, its schema and its rows. */
export const tableLoad =
  <Schema extends z.ZodObject>(name: string, schema: Schema, rows: () => Iterable<z.output<Schema>>): TableLoad =>
  async (client, watch) => {
    const count = await copyRows(client, { name, schema }, rows(), watch);
    if (count >= WORTH_SAYING) watch.say(`${name}: ${count.toLocaleString("en")} rows`);
    return count;
  };
