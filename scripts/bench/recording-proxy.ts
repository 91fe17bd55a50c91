import { connect, createServer, type Socket } from "node:net";
import type { Statement } from "./statement";
import { StatementReader } from "./statement-reader";

/** Stands between a program and its database and writes down what is asked. */
export interface RecordingProxy {
  /** The database's address with the proxy in its place. */
  url: string;
  /** Statements since the last call, by connection, those without any left out. */
  take: () => Statement[][];
  close: () => Promise<void>;
}

/**
 * Listens on a free loopback port and passes everything on, both ways, unchanged.
 *
 * @param url the database's address; the connection must not be encrypted
 */
export async function recordingProxy(url: string): Promise<RecordingProxy> {
  const { hostname, port } = new URL(url);
  const readers = new Set<StatementReader>();
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const reader = new StatementReader();
    const database = connect({ host: hostname, port: Number(port || 5432) });
    readers.add(reader);
    for (const socket of [client, database]) sockets.add(socket.on("error", () => socket.destroy()));
    client.on("data", (part: Buffer) => reader.read(part));
    client.pipe(database);
    database.pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const through = new URL(url);
  through.hostname = "127.0.0.1";
  through.port = String(address && typeof address === "object" ? address.port : 0);
  return {
    url: through.href,
    take: () => [...readers].map((reader) => reader.statements.splice(0)).filter((statements) => statements.length > 0),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
