import { execFileSync } from "node:child_process";
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { processIdentity } from "../process/process-identity.mjs";
import { withLock } from "../process/with-lock.mjs";
import { freePort } from "../serve/free-port";
import { type ClusterPlace, clusterPlace } from "./cluster-place";
import { type Credentials, hasCredentials, readCredentials, writeCredentials } from "./credentials";
import { serverAt } from "./server-at";

/** A running embedded server. */
export interface EmbeddedServer extends Credentials {
  home: string;
}

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

function run(place: ClusterPlace, program: string, args: string[]): void {
  execFileSync(path.join(place.bin, program), args, {
    ...place.account,
    cwd: place.store,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: place.store, LC_ALL: "C", TZ: "UTC" },
  });
}

/** Prepared beside its final place and renamed when whole, so that a kill leaves no half-made cluster behind. */
function initialise(place: ClusterPlace, password: string): void {
  for (const name of readdirSync(place.store)) {
    if (name.startsWith("data.")) rmSync(path.join(place.store, name), { recursive: true });
  }
  const unfinished = path.join(place.store, `data.${process.pid}`);
  const secret = path.join(place.store, `data.${process.pid}.password`);
  try {
    writeFileSync(secret, password, { mode: 0o600 });
    if (place.account) chownSync(secret, place.account.uid, place.account.gid);
    const layout = ["-E", "UTF8", "--locale=C", "--data-checksums"];
    run(place, "initdb", ["-D", unfinished, "-U", "postgres", "-A", "scram-sha-256", `--pwfile=${secret}`, ...layout]);
    renameSync(unfinished, place.data);
  } finally {
    rmSync(secret, { force: true });
  }
}

/** Number and port of the server that last wrote its lock file, whether or not it still lives. */
function lastServer(place: ClusterPlace): { pid: number; port: number } | undefined {
  const file = path.join(place.data, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

/** Waits out a server that is coming up, and tells whether ours answers at one of the ports it may have. */
async function findRunning(place: ClusterPlace, { port, superuser }: Credentials): Promise<number | undefined> {
  for (const candidate of new Set([port, lastServer(place)?.port ?? 0])) {
    let found = await serverAt(candidate, superuser, place.data);
    for (let wait = 0; found === "starting" && wait < 120; wait++) {
      await pause(500);
      found = await serverAt(candidate, superuser, place.data);
    }
    if (found === "ours") return candidate;
  }
  return undefined;
}

async function launch(place: ClusterPlace, port: number, durable: boolean): Promise<void> {
  if (existsSync(place.log) && statSync(place.log).size > LOG_LIMIT_BYTES) renameSync(place.log, `${place.log}.1`);
  const settings = { ...SETTINGS, ...(durable ? {} : UNSAFE_SETTINGS), port: String(port) };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  for (let attempt = 1; ; attempt++) {
    try {
      run(place, "pg_ctl", ["-D", place.data, "-w", "-t", "120", "-l", place.log, "-o", options.join(" "), "start"]);
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

/**
 * Makes sure the embedded server of a home folder runs, creating its cluster at first. Any number of processes may ask
 * at once; all are given the same server.
 *
 * @param home absolute folder for its data and secrets
 * @param options.durable false trades crash safety for speed, for tests alone
 * @returns where it listens and the passwords of its roles
 * @throws when there are no programs for this platform or the server refuses to start
 */
export async function startServer(home: string, options: { durable: boolean }): Promise<EmbeddedServer> {
  const place = clusterPlace(home);
  return await withLock(
    path.join(home, "server.lock"),
    () => {},
    async () => {
      // The data folder was removed while the cluster lay outside it: nobody has its passwords any more.
      const orphaned = !hasCredentials(home) && existsSync(place.data);
      if (orphaned) renameSync(place.data, `${place.data}-set-aside-${Date.now()}`);
      const credentials = readCredentials(home);
      if (!existsSync(place.data)) {
        writeCredentials(home, credentials);
        initialise(place, credentials.superuser);
      }
      const cluster = Number(readFileSync(path.join(place.data, "PG_VERSION"), "utf8"));
      if (cluster !== place.major) {
        throw new Error(`${place.data} was made by PostgreSQL ${cluster}, the installed programs are ${place.major}.`);
      }
      const running = await findRunning(place, credentials);
      if (running === undefined) {
        const taken =
          credentials.port === 0 || (await serverAt(credentials.port, credentials.superuser, place.data)) !== "none";
        const port = taken ? await freePort() : credentials.port;
        writeCredentials(home, { ...credentials, port });
        await launch(place, port, options.durable);
        return { home, ...credentials, port };
      }
      if (running !== credentials.port) writeCredentials(home, { ...credentials, port: running });
      return { home, ...credentials, port: running };
    },
  );
}
