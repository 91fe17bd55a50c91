import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import type { DatabaseUrls } from "@/scripts/database/database-urls";
import { copyTemplate } from "@/scripts/test-database/copy-template";

/**
 * The migrated database with the province's sample that this worker's tests share. Tests that write put back what they
 * changed, or ask for `freshDatabase`.
 */
export function testDatabase(): Promise<DatabaseUrls> {
  return copyTemplate(inject("run"), `worker_${process.env.VITEST_POOL_ID}`);
}

/** A copy nobody else uses; dropped with the run's other databases at the end. */
export function freshDatabase(): Promise<DatabaseUrls> {
  return copyTemplate(inject("run"), `fresh_${randomBytes(6).toString("hex")}`);
}
