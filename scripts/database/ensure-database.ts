import { connect } from "../postgres/connect";

const CREATE_LOCK = 72707372;

/**
 * @param url connection string
 * @returns the same server and role, at another database
 */
export function atDatabase(url: string, database: string): string {
  const target = new URL(url);
  target.pathname = `/${database}`;
  return target.href;
}

/** @returns the database a connection string names */
export function databaseName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/**
 * Creates the database a connection string names where it is missing: UTF-8, ordered by code point, so that the same
 * rows come in the same order on every server; Chinese order is asked for where it is wanted.
 *
 * @param ownerUrl a role that may create databases, when the database is missing
 */
export async function ensureDatabase(ownerUrl: string): Promise<void> {
  const name = databaseName(ownerUrl);
  await connect(atDatabase(ownerUrl, "postgres"), async (client) => {
    // The session's end gives the lock back; two processes that both find the database missing would both create it.
    await client.query("SELECT pg_advisory_lock($1)", [CREATE_LOCK]);
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return;
    const quoted = client.escapeIdentifier(name);
    await client.query(`CREATE DATABASE ${quoted} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'`);
  });
}
