import http from "node:http";
import { requestOnce } from "./request-once";
import type { LoadRun } from "./summarise-load";

/** A run of requests to one address. */
export interface LoadJob {
  url: string;
  headers: Record<string, string>;
  /** Status that counts as success. */
  status: number;
  /** Requests under way at any moment, each on a connection of its own that is kept. */
  concurrency: number;
  seconds: number;
}

const MOST_REQUESTS = 200_000;
const MOST_FAILURES = 20;

/**
 * Sends requests one after another on each connection until the time is up, the next only when the answer before is
 * whole (a closed loop). Ends early when answers keep failing.
 */
export async function runLoad({ url, headers, status, concurrency, seconds }: LoadJob): Promise<LoadRun> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: concurrency });
  const run: LoadRun = { latenciesMs: [], seconds: 0, bytes: 0, failures: 0 };
  const begun = performance.now();
  const within = () =>
    performance.now() - begun < seconds * 1000 &&
    run.latenciesMs.length < MOST_REQUESTS &&
    run.failures < MOST_FAILURES;
  const connection = async () => {
    while (within()) {
      const answer = await requestOnce(url, headers, agent);
      if (answer.status === status) {
        run.latenciesMs.push(answer.ms);
        run.bytes += answer.body.length;
      } else run.failures++;
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, connection));
  } finally {
    agent.destroy();
  }
  run.seconds = (performance.now() - begun) / 1000;
  return run;
}
