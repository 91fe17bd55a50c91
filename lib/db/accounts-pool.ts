import type pg from "pg";
import { openPool } from "./open-pool";

const CONNECTIONS = 4;

const held = globalThis as typeof globalThis & { parkscopeAccountsPool?: pg.Pool };

/**
 * The process's connections as the accounts role, which reaches accounts, sessions and attempts to sign in, and no
 * figure. Apart from the application's own, so that a fault in either cannot read what belongs to the other.
 *
 * @throws when AUTH_DATABASE_URL is not set; `npm start` and `npm run dev` set it for the embedded database
 */
export function accountsPool(): pg.Pool {
  if (held.parkscopeAccountsPool) return held.parkscopeAccountsPool;
  const connectionString = process.env.AUTH_DATABASE_URL;
  if (!connectionString) throw new Error("AUTH_DATABASE_URL is not set: nobody can sign in without it.");
  held.parkscopeAccountsPool = openPool(connectionString, CONNECTIONS);
  return held.parkscopeAccountsPool;
}
