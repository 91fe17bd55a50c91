import pg from "pg";

/** The server's own words; a refused connection has none, only a code. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || (error as NodeJS.ErrnoException).code || error.name;
}

/**
 * Opens one connection, runs work on it and closes it whatever happens.
 *
 * @param url connection string
 * @param work given the open connection
 * @returns what the work returns
 * @throws one line that says where and as whom when the server cannot be reached or refuses, with the driver's error as
 *   its cause
 */
export async function connect<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: "parkscope-setup",
  });
  // A server that dies under the connection is reported by the query that was waiting for it.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    const { hostname, port, username, pathname } = new URL(url);
    const where = `${pathname.slice(1)} at ${hostname}:${port || 5432} as ${username}`;
    throw new Error(`Cannot connect to ${where}: ${reason(error)}`, { cause: error });
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
