import type { ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { spawnNode } from "../process/run-node.mjs";
import { type Listen, siteAddress } from "./site-address";

const READY_WITHIN_MS = 60_000;
const POLL_MS = 100;

/** A running web server. */
export interface Web {
  address: string;
  /** Settles with its exit code, 1 when a signal ended it. */
  ended: Promise<number>;
  /** Lets it finish the requests under way and end; asked a second time it ends at once. */
  stop: () => void;
}

async function ready(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(5000) });
    return response.ok ? undefined : await response.text();
  } catch (error) {
    return String(error);
  }
}

/**
 * Serves the production build.
 *
 * @param listen where
 * @param variables set beside this process's own
 * @returns the server, answering requests with everything it needs in place
 * @throws when it ends or is not ready within a minute
 */
export async function startWeb(listen: Listen, variables: Record<string, string>): Promise<Web> {
  const args = ["node_modules/next/dist/bin/next", "start", "-H", listen.host, "-p", String(listen.port)];
  const child: ChildProcess = spawnNode(args, { ...variables, NODE_ENV: "production" });
  let exit: number | undefined;
  const ended = new Promise<number>((resolve) => {
    child.on("exit", (code) => {
      exit = code ?? 1;
      resolve(exit);
    });
  });
  let asked = false;
  const stop = () => {
    child.kill(asked ? "SIGKILL" : "SIGTERM");
    asked = true;
  };
  const address = siteAddress(listen);
  const deadline = Date.now() + READY_WITHIN_MS;
  for (let problem = await ready(address); problem; problem = await ready(address)) {
    if (exit !== undefined) throw new Error("The web server ended while starting; its messages are above.");
    if (Date.now() > deadline) {
      child.kill("SIGKILL");
      throw new Error(`The web server was not ready within a minute: ${problem}`);
    }
    await pause(POLL_MS);
  }
  return { address, ended, stop };
}
