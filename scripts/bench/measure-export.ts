import path from "node:path";
import type { ExportResult } from "./bench-result";
import type { Measurement } from "./measure-target";
import type { Download } from "./run-download";
import { startChild } from "./start-child";
import type { Target } from "./targets";
import { timeReplay } from "./time-replay";
import { watchMemory } from "./watch-memory";

const mbPerSecond = ({ bytes, seconds }: Download) => bytes / 1e6 / seconds;

/**
 * Fetches a file while the server's memory is watched, then the same bytes from a bare server, then runs the statements
 * behind it through plain node-postgres.
 *
 * @param exportSeconds longest time one fetch may take
 * @throws when the address does not answer 200
 */
export async function measureExport(
  { address, database, client, folder, recordings }: Measurement,
  target: Target,
  exportSeconds: number,
): Promise<ExportResult> {
  const file = path.join(folder, target.key);
  const job = { headers: target.headers, seconds: exportSeconds };
  const watched = await watchMemory(address, () =>
    client.ask("download", { ...job, url: address + target.path, file }),
  );
  const own = watched.result;
  if (own.status !== target.status) throw new Error(`${target.path} answered ${own.status}`);

  const bare = startChild();
  try {
    const url = await bare.ask("serve", { status: 200, headers: {}, file });
    const same = await client.ask("download", { ...job, url, file: `${file}.bare` });
    const recording = recordings.get(target.path);
    const plain = recording?.bytes
      ? await timeReplay(database.appUrl, recording.cold, { rounds: 1, seconds: 0 })
      : null;
    return {
      key: target.key,
      label: target.label,
      megabytes: own.bytes / 1e6,
      complete: own.complete,
      firstByteMs: own.firstByteMs,
      mbPerSecond: mbPerSecond(own),
      bareMbPerSecond: mbPerSecond(same),
      plainMbPerSecond: plain?.p50Ms && recording?.bytes ? recording.bytes / 1e3 / plain.p50Ms : null,
      statements: recording?.cold.flat().length ?? 0,
      residentMbBefore: watched.beforeMb,
      residentMbPeak: watched.peakMb,
    };
  } finally {
    bare.stop();
  }
}
