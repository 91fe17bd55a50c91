import pg from "pg";

const STATEMENT_TIMEOUT_MS = 30_000;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Opens a pool of connections; none is made before the first query.
 *
 * @param connectionString as whom and where
 * @param max connections at the same time
 */
export function openPool(connectionString: string, max: number): pg.Pool {
  const created = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    application_name: "parkscope",
  });
  // An idle connection that breaks is replaced at the next query; unhandled, the event would end the process.
  created.on("error", () => {});
  return created;
}
