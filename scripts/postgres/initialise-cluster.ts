import { chownSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ClusterPlace } from "./cluster-place";
import { runProgram } from "./run-program";

/**
 * Makes an empty cluster, ordered by code point and with checksums. It is prepared beside its final place and renamed
 * when whole, so that a kill leaves no half-made cluster behind.
 *
 * @param password the superuser's
 */
export function initialiseCluster(place: ClusterPlace, password: string): void {
  for (const name of readdirSync(place.store)) {
    if (name.startsWith("data.")) rmSync(path.join(place.store, name), { recursive: true });
  }
  const unfinished = path.join(place.store, `data.${process.pid}`);
  const secret = path.join(place.store, `data.${process.pid}.password`);
  try {
    writeFileSync(secret, password, { mode: 0o600 });
    if (place.account) chownSync(secret, place.account.uid, place.account.gid);
    const layout = ["-E", "UTF8", "--locale=C", "--data-checksums"];
    runProgram(place, "initdb", [
      "-D",
      unfinished,
      "-U",
      "postgres",
      "-A",
      "scram-sha-256",
      `--pwfile=${secret}`,
      ...layout,
    ]);
    renameSync(unfinished, place.data);
  } finally {
    rmSync(secret, { force: true });
  }
}
