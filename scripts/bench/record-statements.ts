import path from "node:path";
import type { DatabaseUrls } from "../database/database-urls";
import { publishAgain } from "./publish-again";
import { recordingProxy } from "./recording-proxy";
import { requestOnce } from "./request-once";
import type { Child } from "./start-child";
import { startMeasured } from "./start-measured";
import type { Statement } from "./statement";
import type { Target } from "./targets";

/** What the application asks the database for one answer, by connection. */
export interface Recording {
  cold: Statement[][];
  warm: Statement[][];
  /** Bytes of the answer the cold statements were asked for; null where it was cut off. */
  bytes: number | null;
}

/** What is recorded, and how. */
export interface RecordingPlan {
  database: DatabaseUrls;
  targets: Target[];
  exports: Target[];
  exportSeconds: number;
  client: Child;
  /** Folder for files that may go afterwards. */
  folder: string;
}

/**
 * Runs a web server of its own behind a recording proxy, so that the measured one talks to the database directly.
 *
 * @returns recordings by path
 */
export async function recordStatements(plan: RecordingPlan): Promise<Map<string, Recording>> {
  const { database, targets, exports, exportSeconds, client, folder } = plan;
  const proxy = await recordingProxy(database.appUrl);
  const web = await startMeasured({ appUrl: proxy.url, accountsUrl: database.accountsUrl });
  const recordings = new Map<string, Recording>();
  const statementsOf = async <T>(work: () => Promise<T>) => {
    proxy.take();
    const result = await work();
    return { result, statements: proxy.take() };
  };
  try {
    for (const { path: address, headers, status } of targets) {
      if (status !== 200 || recordings.has(address)) continue;
      const ask = () => requestOnce(web.address + address, headers);
      await ask();
      await publishAgain(database.ownerUrl);
      const cold = await statementsOf(ask);
      const warm = await statementsOf(ask);
      recordings.set(address, { cold: cold.statements, warm: warm.statements, bytes: cold.result.body.length });
    }
    for (const { path: address, headers } of exports) {
      const file = path.join(folder, "recorded");
      const job = { url: web.address + address, headers, file, seconds: exportSeconds };
      const cold = await statementsOf(() => client.ask("download", job));
      const { complete, bytes } = cold.result;
      recordings.set(address, { cold: cold.statements, warm: [], bytes: complete ? bytes : null });
    }
  } finally {
    web.stop();
    await web.ended;
    await proxy.close();
  }
  return recordings;
}
