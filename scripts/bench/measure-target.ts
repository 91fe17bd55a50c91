import { writeFileSync } from "node:fs";
import path from "node:path";
import type { DatabaseUrls } from "../database/database-urls";
import type { ServerLoad, TargetResult } from "./bench-result";
import { percentile } from "./percentile";
import { publishAgain } from "./publish-again";
import type { Recording } from "./record-statements";
import { requestOnce } from "./request-once";
import { serverFigures } from "./server-figures";
import type { Child } from "./start-child";
import { startChild } from "./start-child";
import type { Target } from "./targets";
import { timeReplay } from "./time-replay";

/** The server under measurement and what measures it. */
export interface Measurement {
  address: string;
  database: DatabaseUrls;
  client: Child;
  loadSeconds: number;
  coldRounds: number;
  /** Folder for files that may go afterwards. */
  folder: string;
  recordings: Map<string, Recording>;
}

const REPLAYS = { rounds: 50, seconds: 3 };
const EIGHT = 8;

async function coldTimes(
  { address, database, coldRounds }: Measurement,
  target: Target,
): Promise<TargetResult["cold"]> {
  if (target.status !== 200) return null;
  const times: number[] = [];
  for (let round = 0; round < coldRounds; round++) {
    await publishAgain(database.ownerUrl);
    times.push((await requestOnce(address + target.path, target.headers)).ms);
  }
  return { p50Ms: percentile(times, 0.5), maxMs: percentile(times, 1) };
}

/**
 * Measures one address: first requests after a publish, cached ones, a bare server with the same bytes right after, and
 * the statements behind both through plain node-postgres.
 *
 * @throws when the address does not answer with the status wanted
 */
export async function measureTarget(measurement: Measurement, target: Target): Promise<TargetResult> {
  const { address, database, client, loadSeconds, folder, recordings } = measurement;
  const url = address + target.path;
  const cold = await coldTimes(measurement, target);
  const headers = { ...target.headers };
  const { etag } = (await requestOnce(url, headers)).headers;
  if (target.status === 304 && etag) headers["if-none-match"] = etag;
  const sample = await requestOnce(url, headers);
  if (sample.status !== target.status) throw new Error(`${target.path} answered ${sample.status}`);

  const job = { url, headers, status: target.status, seconds: loadSeconds };
  const load = async (concurrency: number): Promise<ServerLoad> => {
    const before = await serverFigures(address);
    const summary = await client.ask("load", { ...job, concurrency });
    const used = (await serverFigures(address)).cpuSeconds - before.cpuSeconds;
    return { ...summary, cpuMsEach: summary.requests > 0 ? (used * 1000) / summary.requests : null };
  };
  const one = await load(1);
  const eight = await load(EIGHT);

  const file = path.join(folder, target.key);
  writeFileSync(file, sample.body);
  const bare = startChild();
  try {
    const bareUrl = await bare.ask("serve", { status: sample.status, headers: sample.headers, file });
    const bareJob = { ...job, url: bareUrl, seconds: Math.min(2, loadSeconds) };
    const recording = recordings.get(target.path);
    const replay = (statements: Recording["cold"] | undefined) =>
      statements ? timeReplay(database.appUrl, statements, REPLAYS) : null;
    return {
      key: target.key,
      label: target.label,
      cold,
      one,
      eight,
      bareOne: await client.ask("load", { ...bareJob, concurrency: 1 }),
      bareEight: await client.ask("load", { ...bareJob, concurrency: EIGHT }),
      coldStatements: cold ? await replay(recording?.cold) : null,
      warmStatements: await replay(recording?.warm),
    };
  } finally {
    bare.stop();
  }
}
