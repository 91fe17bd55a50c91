import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The operating-system account the database runs as; undefined where it is the one already in use. */
export interface RunAccount {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root lends it `postgres`, or `nobody` where that account is missing.
 *
 * @returns the account to switch to, undefined when this process is not root
 * @throws when this is root and the machine has neither account
 */
export function runAccount(): RunAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found = ["postgres", "nobody"].map((name) => accounts.find((entry) => entry[0] === name)).find(Boolean);
  if (!found) {
    throw new Error("PostgreSQL cannot run as root and there is no `postgres` or `nobody` account; set DATABASE_URL.");
  }
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/**
 * Whether an account without rights of its own can walk down to a folder; what does not exist yet is no obstacle.
 *
 * @param folder absolute path
 */
export function reachableByAll(folder: string): boolean {
  const passable = !existsSync(folder) || (statSync(folder).mode & 0o001) !== 0;
  const parent = path.dirname(folder);
  return passable && (parent === folder || reachableByAll(parent));
}
