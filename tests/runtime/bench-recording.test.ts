import pg from "pg";
import { expect, test } from "vitest";
import { recordingProxy } from "@/scripts/bench/recording-proxy";
import { timeReplay } from "@/scripts/bench/time-replay";
import { testDatabase } from "../setup/test-database";

test("what a program asks through the proxy is answered, written down by connection, and can be asked again", async () => {
  const { appUrl } = await testDatabase();
  const proxy = await recordingProxy(appUrl);
  const clients = [1, 2].map(() => new pg.Client({ connectionString: proxy.url }));
  const [first, second] = clients as [pg.Client, pg.Client];
  try {
    await Promise.all(clients.map((client) => client.connect()));
    proxy.take();
    const { rows } = await first.query("SELECT $1::text || $2::text AS joined, $3::text AS missing", [
      "园",
      "区",
      null,
    ]);
    await second.query("SELECT 1 AS one");
    await first.query({ name: "kept", text: "SELECT $1::int AS n", values: [7] });
    expect(rows).toEqual([{ joined: "园区", missing: null }]);
    const recorded = proxy.take();
    expect(recorded).toEqual([
      [
        { text: "SELECT $1::text || $2::text AS joined, $3::text AS missing", values: ["园", "区", null] },
        { text: "SELECT $1::int AS n", values: ["7"] },
      ],
      [{ text: "SELECT 1 AS one", values: [] }],
    ]);
    expect(proxy.take()).toEqual([]);
    const replayed = await timeReplay(appUrl, recorded, { rounds: 3, seconds: 10 });
    expect(replayed.statements).toBe(3);
    expect(replayed.p50Ms).toBeGreaterThan(0);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
    await proxy.close();
  }
});

test("a statement that fails when asked again is an error", async () => {
  const { appUrl } = await testDatabase();
  const broken = [[{ text: "SELECT no_such_column", values: [] }]];
  await expect(timeReplay(appUrl, broken, { rounds: 1, seconds: 1 })).rejects.toThrow("no_such_column");
});
