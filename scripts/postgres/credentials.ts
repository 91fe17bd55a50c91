import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import path from "node:path";

/** What it takes to reach one embedded server; kept in its home folder, readable by its owner alone. */
export interface Credentials {
  /** Loopback port, chosen once and kept while it stays free. */
  port: number;
  /** Password of `postgres`, the superuser, used only to prepare the server. */
  superuser: string;
  /** Passwords of the three login roles: owner of the schema, the application, accounts and sessions. */
  owner: string;
  web: string;
  accounts: string;
}

const file = (home: string) => path.join(home, "credentials.json");

/** @returns whether a home folder has credentials, as every folder has whose cluster was begun */
export function hasCredentials(home: string): boolean {
  return existsSync(file(home));
}

/** @returns the credentials of a home folder, or new ones (not yet stored) with port 0 */
export function readCredentials(home: string): Credentials {
  if (hasCredentials(home)) return JSON.parse(readFileSync(file(home), "utf8")) as Credentials;
  const password = () => randomBytes(24).toString("base64url");
  return { port: 0, superuser: password(), owner: password(), web: password(), accounts: password() };
}

/** Stores credentials whole or not at all, and on disk before the server that needs them exists. */
export function writeCredentials(home: string, credentials: Credentials): void {
  const unfinished = `${file(home)}.${process.pid}`;
  const handle = openSync(unfinished, "w", 0o600);
  writeSync(handle, `${JSON.stringify(credentials, null, 2)}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(unfinished, file(home));
}
