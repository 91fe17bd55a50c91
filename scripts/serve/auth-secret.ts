import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RuntimeEnv } from "../database/load-env";

/**
 * The secret that signs sessions: the one given, or for the embedded database one made at the first start and kept.
 *
 * @throws when a server is used and none is given, for several instances must share it
 */
export function authSecret(env: RuntimeEnv): string {
  if (env.AUTH_SECRET) return env.AUTH_SECRET;
  if (env.DATABASE_URL) throw new Error("AUTH_SECRET must be set when DATABASE_URL names a server.");
  const file = path.join(env.DATA_DIR, "auth-secret");
  if (!existsSync(file)) {
    mkdirSync(env.DATA_DIR, { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, randomBytes(32).toString("base64url"), { mode: 0o600 });
    renameSync(unfinished, file);
  }
  return readFileSync(file, "utf8");
}
