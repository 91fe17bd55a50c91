import { expect, test } from "vitest";
import { getReadiness } from "@/lib/data/health/get-readiness";

test("a prepared database is ready, as the application's role sees it", async () => {
  const readiness = await getReadiness();
  expect(readiness).toMatchObject({ ready: true, database: true, migrations: true });
  expect(readiness.datasetVersion).toBeGreaterThan(0);
});
