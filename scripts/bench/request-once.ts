import http from "node:http";

/** One answer as it crossed the wire, not decompressed. */
export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
  /** Request sent to last byte. */
  ms: number;
}

/**
 * Sends one GET.
 *
 * @param agent keeps connections; without one each request opens its own
 * @throws when the connection breaks before the answer is whole
 */
export function requestOnce(url: string, headers: Record<string, string>, agent?: http.Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const request = http.get(url, { headers, ...(agent ? { agent } : {}) }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const ms = performance.now() - begun;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts), ms });
      });
    });
    request.on("error", reject);
  });
}
