import { createWriteStream } from "node:fs";
import http from "node:http";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A file to fetch. */
export interface DownloadJob {
  url: string;
  headers: Record<string, string>;
  /** Where its bytes go, as far as they came. */
  file: string;
  /** Cut off after so long. */
  seconds: number;
}

/** What came of it. */
export interface Download {
  status: number;
  bytes: number;
  seconds: number;
  firstByteMs: number;
  /** False when it was cut off. */
  complete: boolean;
}

function open({ url, headers }: DownloadJob): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    http.get(url, { headers }, resolve).on("error", reject);
  });
}

/**
 * Fetches a file to disk as fast as it comes.
 *
 * @throws when the connection breaks for another reason than the time being up
 */
export async function runDownload(job: DownloadJob): Promise<Download> {
  const begun = performance.now();
  const response = await open(job);
  const firstByteMs = performance.now() - begun;
  let bytes = 0;
  const count = new Transform({
    transform(part: Buffer, _encoding, done) {
      bytes += part.length;
      done(null, part);
    },
  });
  const timeUp = AbortSignal.timeout(job.seconds * 1000);
  try {
    await pipeline(response, count, createWriteStream(job.file), { signal: timeUp });
  } catch (error) {
    if (!timeUp.aborted) throw error;
  }
  const seconds = (performance.now() - begun) / 1000;
  return { status: response.statusCode ?? 0, bytes, seconds, firstByteMs, complete: !timeUp.aborted };
}
