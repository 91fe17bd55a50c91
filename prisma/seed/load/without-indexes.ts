import type pg from "pg";

type Definition = { table: string; name: string; definition: string; isForeign: boolean };

/**
 * Runs a bulk load with the indexes, keys and foreign keys of some tables taken down, and puts them up again as they were:
 * built once over all rows they cost a fraction of what they cost row by row. All inside the caller's transaction, so a load
 * that is cut off leaves rows and indexes as they stood before. Checks and triggers stay in force throughout.
 *
 * @param tables names without schema; foreign keys that point at them from elsewhere come down too
 * @returns what the load returns
 */
export async function withoutIndexes<T>(
  client: pg.ClientBase,
  tables: readonly string[],
  load: () => Promise<T>,
): Promise<T> {
  const { rows: constraints } = await client.query<Definition>(
    `SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name, contype = 'f' AS "isForeign",
       pg_get_constraintdef(oid) AS definition
     FROM pg_constraint
     WHERE (conrelid = ANY($1::regclass[]) AND contype IN ('p', 'u', 'x', 'f')) OR (confrelid = ANY($1::regclass[]) AND contype = 'f')
     ORDER BY contype = 'f' DESC, contype = 'p' DESC, conname`,
    [tables],
  );
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
     FROM pg_index WHERE indrelid = ANY($1::regclass[])
       AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid)
     ORDER BY 1`,
    [tables],
  );
  for (const { table, name } of constraints) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  const result = await load();
  const add = async ({ table, name, definition }: Definition) =>
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
  for (const constraint of constraints) if (!constraint.isForeign) await add(constraint);
  for (const { definition } of indexes) await client.query(definition);
  for (const constraint of constraints) if (constraint.isForeign) await add(constraint);
  return result;
}
