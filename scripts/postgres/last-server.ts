import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ClusterPlace } from "./cluster-place";

/** Number and port of the server that last wrote its lock file, whether or not it still lives. */
export function lastServer(place: ClusterPlace): { pid: number; port: number } | undefined {
  const file = path.join(place.data, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}
