import { existsSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { processIdentity } from "../process/process-identity.mjs";
import type { ClusterPlace } from "./cluster-place";
import { lastServer } from "./last-server";
import { runProgram } from "./run-program";

const START_ATTEMPTS = 40;
const START_PAUSE_MS = 250;
/** By then a dead server that anything reaps has been reaped. */
const REAPED_AFTER = 12;
const LOG_LIMIT_BYTES = 10_000_000;

const SETTINGS: Record<string, string> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "''",
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "32MB",
  maintenance_work_mem: "256MB",
  max_wal_size: "2GB",
  random_page_cost: "1.1",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
};

/** For data nobody would miss: a crash may cost the whole cluster. */
const UNSAFE_SETTINGS: Record<string, string> = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/**
 * Starts the server of a cluster and waits until it accepts connections.
 *
 * @param port free port of the loopback address
 * @param durable false trades crash safety for speed
 * @throws with the end of the server's log when it does not start
 */
export async function launchServer(place: ClusterPlace, port: number, durable: boolean): Promise<void> {
  if (existsSync(place.log) && statSync(place.log).size > LOG_LIMIT_BYTES) renameSync(place.log, `${place.log}.1`);
  const settings = { ...SETTINGS, ...(durable ? {} : UNSAFE_SETTINGS), port: String(port) };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  for (let attempt = 1; ; attempt++) {
    try {
      runProgram(place, "pg_ctl", [
        "-D",
        place.data,
        "-w",
        "-t",
        "120",
        "-l",
        place.log,
        "-o",
        options.join(" "),
        "start",
      ]);
      return;
    } catch {
      // Just after a kill the dead server's processes still hold its memory, and its number until it is reaped.
      if (attempt === START_ATTEMPTS) {
        const tail = existsSync(place.log) ? readFileSync(place.log, "utf8").trimEnd().split("\n").slice(-4) : [];
        throw new Error(`The embedded PostgreSQL did not start; its log ${place.log} ends:\n${tail.join("\n")}`);
      }
      await pause(START_PAUSE_MS);
      const last = lastServer(place);
      // Where nothing reaps it the number is never given back; a dead process needs no protection.
      if (last && attempt > REAPED_AFTER && !processIdentity(last.pid))
        rmSync(path.join(place.data, "postmaster.pid"), { force: true });
    }
  }
}
