import pg from "pg";

/**
 * Opens one connection, runs work on it and closes it whatever happens.
 *
 * @param url connection string
 * @param work given the open connection
 * @returns what the work returns
 * @throws the driver's error when the server cannot be reached or refuses
 */
export async function connect<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: "parkscope-setup",
  });
  // A server that dies under the connection is reported by the query that was waiting for it.
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
