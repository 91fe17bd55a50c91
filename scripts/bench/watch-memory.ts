import { setTimeout as pause } from "node:timers/promises";
import { serverFigures } from "./server-figures";

const EVERY_MS = 250;

/**
 * Watches a server's memory while work is under way.
 *
 * @returns what the work returns, and the memory before it and at its highest, megabytes
 */
export async function watchMemory<T>(
  address: string,
  work: () => Promise<T>,
): Promise<{ result: T; beforeMb: number; peakMb: number }> {
  const residentMb = async () => (await serverFigures(address)).residentMb;
  const beforeMb = await residentMb();
  let peakMb = beforeMb;
  const over = new AbortController();
  const watching = (async () => {
    while (!over.signal.aborted) {
      peakMb = Math.max(peakMb, await residentMb());
      await pause(EVERY_MS);
    }
  })();
  try {
    const result = await work();
    return { result, beforeMb, peakMb: Math.max(peakMb, await residentMb()) };
  } finally {
    over.abort();
    await watching;
  }
}
