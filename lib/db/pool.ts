import pg from "pg";

const CONNECTIONS = 10;
const STATEMENT_TIMEOUT_MS = 30_000;
const CONNECT_TIMEOUT_MS = 10_000;

const held = globalThis as typeof globalThis & { parkscopePool?: pg.Pool };

/**
 * The process's connections as the application's role, opened when first asked for so that building the project needs
 * no database. Kept on the global object: a development server reloads modules and would otherwise leak a pool each time.
 *
 * @throws when DATABASE_URL is not set; `npm start` and `npm run dev` set it for the embedded database
 */
export function pool(): pg.Pool {
  if (held.parkscopePool) return held.parkscopePool;
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString)
    throw new Error("DATABASE_URL is not set: start the application with npm start or npm run dev.");
  const created = new pg.Pool({
    connectionString,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    application_name: "parkscope",
  });
  // An idle connection that breaks is replaced at the next query; unhandled, the event would end the process.
  created.on("error", () => {});
  held.parkscopePool = created;
  return created;
}
