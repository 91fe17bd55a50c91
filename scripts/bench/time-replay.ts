import pg from "pg";
import type { ReplayResult } from "./bench-result";
import { percentile } from "./percentile";
import { replayStatements } from "./replay-statements";
import type { Statement } from "./statement";

/**
 * Replays statements until there are enough rounds or the time is up, one round first that does not count.
 *
 * @param url the database, as the role that sent them
 * @param connections statements by recorded connection
 * @param limits at most so many rounds, and no further one begun after so many seconds
 */
export async function timeReplay(
  url: string,
  connections: Statement[][],
  limits: { rounds: number; seconds: number },
): Promise<ReplayResult> {
  const clients = connections.map(() => new pg.Client({ connectionString: url, application_name: "parkscope-bench" }));
  const times: number[] = [];
  try {
    await Promise.all(clients.map((client) => client.connect()));
    await replayStatements(connections, clients);
    const end = performance.now() + limits.seconds * 1000;
    do times.push(await replayStatements(connections, clients));
    while (times.length < limits.rounds && performance.now() < end);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
  return { statements: connections.flat().length, p50Ms: percentile(times, 0.5), p95Ms: percentile(times, 0.95) };
}
