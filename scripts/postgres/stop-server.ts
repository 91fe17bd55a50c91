import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { clusterPlace } from "./cluster-place";
import { readCredentials } from "./credentials";
import { serverAt } from "./server-at";

/**
 * Stops the embedded server of a home folder cleanly: sessions are ended, everything committed is on disk.
 *
 * @param home absolute folder
 * @returns whether a server was running
 */
export async function stopServer(home: string): Promise<boolean> {
  const { port, superuser } = readCredentials(home);
  const { bin, data, store, account } = clusterPlace(home);
  if (!existsSync(data) || (await serverAt(port, superuser, data)) === "none") return false;
  execFileSync(path.join(bin, "pg_ctl"), ["-D", data, "-w", "-m", "fast", "stop"], {
    ...account,
    cwd: store,
    stdio: "ignore",
  });
  return true;
}
