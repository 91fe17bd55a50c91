import { createReadStream, readFileSync, statSync } from "node:fs";
import http from "node:http";

/** An answer to give to every request. */
export interface ServeJob {
  status: number;
  headers: http.OutgoingHttpHeaders;
  /** File with the body. */
  file: string;
}

const KEPT_IN_MEMORY_BYTES = 16_000_000;

/** Set by the connection, not by the answer. */
const CONNECTION_HEADERS = ["connection", "keep-alive", "transfer-encoding", "date"];

/**
 * The least a Node server can do: answers every request with the same bytes and headers, from memory, or from disk when
 * they are many.
 *
 * @returns its loopback address
 */
export function serveBytes({ status, headers, file }: ServeJob): Promise<string> {
  const size = statSync(file).size;
  const own = Object.entries(headers).filter(([name]) => !CONNECTION_HEADERS.includes(name));
  const sent = { ...Object.fromEntries(own), ...(status === 304 ? {} : { "content-length": size }) };
  const body = size <= KEPT_IN_MEMORY_BYTES ? readFileSync(file) : undefined;
  const server = http.createServer((_request, response) => {
    response.writeHead(status, sent);
    if (body) response.end(body);
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}/`);
    });
  });
}
