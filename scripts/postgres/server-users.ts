import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { processIdentity } from "../process/process-identity.mjs";
import { withLock } from "../process/with-lock.mjs";
import { stopServer } from "./stop-server";

/** Marks a server that was started to stay up until it is stopped by hand. */
const KEPT = "kept";

const folder = (home: string) => path.join(home, "users");

/** A colon cannot stand in a file name everywhere. */
const fileName = (identity: string) => identity.replaceAll(":", "+");

function register(home: string, name: string): void {
  mkdirSync(folder(home), { recursive: true });
  writeFileSync(path.join(folder(home), name), "");
}

/** Users whose process still runs; the marks left by killed ones are cleared away. */
function liveUsers(home: string): string[] {
  return readdirSync(folder(home)).filter((name) => {
    const live = name === KEPT || fileName(processIdentity(Number.parseInt(name, 10)) ?? "") === name;
    if (!live) rmSync(path.join(folder(home), name), { force: true });
    return live;
  });
}

/**
 * Counts this process among the users of an embedded server. To be called before the server is started, so that no
 * other process stops it in between.
 *
 * @param home absolute folder of the server
 * @returns gives the server up: it is stopped when nobody else uses it
 */
export function joinServer(home: string): () => Promise<void> {
  const mine = fileName(processIdentity() ?? String(process.pid));
  register(home, mine);
  return async () => {
    await withLock(
      path.join(home, "server.lock"),
      () => {},
      async () => {
        rmSync(path.join(folder(home), mine), { force: true });
        if (liveUsers(home).length === 0) await stopServer(home);
      },
    );
  };
}

/** Lets the server of a home folder run on when its users are gone. */
export function keepServer(home: string): void {
  register(home, KEPT);
}

/** Stops the server of a home folder whoever uses it. @returns whether it was running */
export async function discardServer(home: string): Promise<boolean> {
  return await withLock(
    path.join(home, "server.lock"),
    () => {},
    async () => {
      rmSync(path.join(folder(home), KEPT), { force: true });
      return await stopServer(home);
    },
  );
}
