import { execFileSync } from "node:child_process";
import path from "node:path";
import type { ClusterPlace } from "./cluster-place";

/**
 * Runs one of PostgreSQL's programs to its end as the server's account, in a neutral locale and time zone.
 *
 * @throws when the program fails
 */
export function runProgram(place: ClusterPlace, program: string, args: string[]): void {
  execFileSync(path.join(place.bin, program), args, {
    ...place.account,
    cwd: place.store,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: place.store, LC_ALL: "C", TZ: "UTC" },
  });
}
