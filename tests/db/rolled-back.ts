import pg from "pg";

/** Runs work as the given connection inside a transaction that is always rolled back, deferred constraints checked first. */
export async function rolledBack<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    return result;
  } finally {
    await client.query("ROLLBACK");
    await client.end();
  }
}
