import { existsSync, readFileSync } from "node:fs";

/** How many tests ended how. */
export interface TestCounts {
  passed: number;
  failed: number;
}

function read<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined;
}

/**
 * Adds up the reports the test runners leave; a runner that left none, because it did not get that far, adds nothing.
 *
 * @param results absolute paths of the reports
 */
export function countTests(results: { vitest: string; playwright: string }): TestCounts {
  const vitest = read<{ numPassedTests: number; numFailedTests: number }>(results.vitest);
  const browser = read<{ stats: { expected: number; unexpected: number; flaky: number } }>(results.playwright);
  return {
    passed: (vitest?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0),
    failed: (vitest?.numFailedTests ?? 0) + (browser ? browser.stats.unexpected + browser.stats.flaky : 0),
  };
}
