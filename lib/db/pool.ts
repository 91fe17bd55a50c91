import type pg from "pg";
import { openPool } from "./open-pool";

const CONNECTIONS = 10;

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
  held.parkscopePool = openPool(connectionString, CONNECTIONS);
  return held.parkscopePool;
}
