import { existsSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { withLock } from "../process/with-lock.mjs";
import { freePort } from "../serve/free-port";
import { type ClusterPlace, clusterPlace } from "./cluster-place";
import { type Credentials, hasCredentials, readCredentials, writeCredentials } from "./credentials";
import { initialiseCluster } from "./initialise-cluster";
import { lastServer } from "./last-server";
import { launchServer } from "./launch-server";
import { serverAt } from "./server-at";

/** A running embedded server. */
export interface EmbeddedServer extends Credentials {
  home: string;
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
        initialiseCluster(place, credentials.superuser);
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
        await launchServer(place, port, options.durable);
        return { home, ...credentials, port };
      }
      if (running !== credentials.port) writeCredentials(home, { ...credentials, port: running });
      return { home, ...credentials, port: running };
    },
  );
}
