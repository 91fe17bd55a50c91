import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clusterPlace } from "@/scripts/postgres/cluster-place";
import { connect } from "@/scripts/postgres/connect";
import { lastServer } from "@/scripts/postgres/last-server";
import { superuserUrl } from "@/scripts/postgres/server-at";
import { startServer } from "@/scripts/postgres/start-server";
import { stopServer } from "@/scripts/postgres/stop-server";
import { projectRoot } from "@/scripts/project-root.mjs";

const KILLS = 10;
const home = path.join(projectRoot, `.data/test/crash-${process.pid}`);

async function serverUrl(): Promise<string> {
  const { port, superuser } = await startServer(home, { durable: true });
  return superuserUrl(port, superuser);
}

function killServer(): void {
  process.kill(lastServer(clusterPlace(home))?.pid ?? Number.NaN, "SIGKILL");
}

beforeAll(async () => {
  mkdirSync(home, { recursive: true });
  await connect(await serverUrl(), (client) =>
    client.query("CREATE TABLE left_half (n int); CREATE TABLE right_half (n int)"),
  );
}, 60_000);

afterAll(async () => {
  await stopServer(home);
  const { store } = clusterPlace(home);
  for (const folder of [store, home]) rmSync(folder, { recursive: true, force: true });
});

/** Writes pairs until the server dies after the given number of them. @returns the last pair acknowledged */
async function writeUntilKilled(url: string, first: number, pairs: number): Promise<number> {
  const client = new pg.Client(url);
  client.on("error", () => {});
  await client.connect();
  const insert = "BEGIN; INSERT INTO left_half VALUES ($n); INSERT INTO right_half VALUES ($n); COMMIT";
  let acknowledged = first - 1;
  try {
    for (let n = first; ; n++) {
      await client.query(insert.replaceAll("$n", String(n)));
      acknowledged = n;
      if (n === first + pairs) killServer();
    }
  } catch {
    return acknowledged;
  }
}

test(`a server killed ${KILLS} times while writing comes back each time with every acknowledged pair, and no half of one`, async () => {
  let next = 1;
  for (let kill = 1; kill <= KILLS; kill++) {
    const acknowledged = await writeUntilKilled(await serverUrl(), next, 13 * kill);
    const sql =
      "SELECT array(SELECT n FROM left_half ORDER BY n) AS a, array(SELECT n FROM right_half ORDER BY n) AS b";
    const { rows } = await connect(await serverUrl(), (client) => client.query<{ a: number[]; b: number[] }>(sql));
    const { a = [], b = [] } = rows[0] ?? {};
    expect(a).toEqual(b);
    expect(a.length).toBeGreaterThanOrEqual(acknowledged);
    expect(a).toEqual(a.map((_, index) => index + 1));
    next = a.length + 1;
  }
}, 120_000);
