import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { embeddedDatabase } from "@/scripts/database/embedded-database";
import { seedDatabase } from "@/scripts/database/seed-database";
import { setupDatabase } from "@/scripts/database/setup-database";
import { clusterPlace } from "@/scripts/postgres/cluster-place";
import { connect } from "@/scripts/postgres/connect";
import { lastServer } from "@/scripts/postgres/last-server";
import { stopServer } from "@/scripts/postgres/stop-server";
import { projectRoot } from "@/scripts/project-root.mjs";

const home = path.join(projectRoot, `.data/test/seed-${process.pid}`);

beforeAll(() => mkdirSync(home, { recursive: true }));

afterAll(async () => {
  await stopServer(home);
  const { store } = clusterPlace(home);
  for (const folder of [store, home]) rmSync(folder, { recursive: true, force: true });
});

/** Waits until another session holds rows it has written but not committed. */
async function untilWriting(url: string): Promise<void> {
  const sql = `SELECT 1 FROM pg_locks JOIN pg_class ON pg_class.oid = relation
    WHERE relkind = 'r' AND mode = 'RowExclusiveLock' AND granted AND pid <> pg_backend_pid()`;
  await connect(url, async (client) => {
    while ((await client.query(sql)).rowCount === 0);
  });
}

test("a database killed while the sample is loading comes back without a data set, ready to be loaded", async () => {
  const { ownerUrl } = await embeddedDatabase(home, { durable: true });
  await setupDatabase(ownerUrl, []);
  const seeding = seedDatabase(ownerUrl, ["--scale", "province"]).then(
    () => "loaded",
    () => "failed",
  );
  await untilWriting(ownerUrl);
  process.kill(lastServer(clusterPlace(home))?.pid ?? Number.NaN, "SIGKILL");
  expect(await seeding).toBe("failed");

  const recovered = await embeddedDatabase(home, { durable: true });
  const { rows } = await connect(recovered.ownerUrl, (client) =>
    client.query("SELECT count(*)::int AS n FROM dataset"),
  );
  expect(rows).toEqual([{ n: 0 }]);
}, 60_000);
