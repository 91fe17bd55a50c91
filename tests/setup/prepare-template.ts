import type { TestProject } from "vitest/node";
import { openRun } from "@/scripts/test-database/open-run";

declare module "vitest" {
  interface ProvidedContext {
    run: import("@/scripts/test-database/copy-template").TestRun;
  }
}

/** Once before all database tests; what it returns runs once after them. */
export default async function prepareTemplate(project: TestProject): Promise<() => Promise<void>> {
  const { run, close } = await openRun();
  project.provide("run", run);
  return close;
}
