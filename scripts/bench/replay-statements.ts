import { finished } from "node:stream/promises";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { Statement } from "./statement";

function run(client: pg.Client, { text, values }: Statement): Promise<void> {
  if (/^\s*copy\s/i.test(text)) return finished(client.query(copyTo(text)).resume());
  return new Promise((resolve, reject) => {
    const config: pg.QueryArrayConfig = { text, values, rowMode: "array" };
    const query = new pg.Query(config);
    // With a listener the driver hands rows over instead of keeping them.
    query.on("row", () => {});
    query.on("end", () => resolve());
    query.on("error", reject);
    client.query(query);
  });
}

/**
 * Sends recorded statements again through plain node-postgres: each recorded connection's in its order, on a connection
 * of its own, side by side as they were.
 *
 * @param connections statements by recorded connection
 * @param clients as many connected clients
 * @returns milliseconds until the last row of the last statement
 */
export async function replayStatements(connections: Statement[][], clients: pg.Client[]): Promise<number> {
  const begun = performance.now();
  await Promise.all(
    connections.map(async (statements, index) => {
      for (const statement of statements) await run(clients[index] as pg.Client, statement);
    }),
  );
  return performance.now() - begun;
}
