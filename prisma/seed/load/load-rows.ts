import type pg from "pg";
import type { z } from "zod";
import { copyRows, type RowTable } from "./copy-rows";

/** One table's part of a load, its rows made only when its turn comes. */
export type TableLoad = (
  client: pg.ClientBase,
  checked: number | undefined,
) => Promise<{ table: string; rows: number }>;

/** Binds a table, its schema and its rows. */
export const tableLoad =
  <Schema extends z.ZodObject>(
    name: string,
    schema: RowTable<Schema>["schema"],
    rows: () => Iterable<z.output<Schema>>,
  ): TableLoad =>
  async (client, checked) => ({ table: name, rows: await copyRows(client, { name, schema }, rows(), checked) });
