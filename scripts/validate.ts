import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureChromium } from "./browser/ensure-chromium";
import { ensureBuilt } from "./build/ensure-built";
import { ensureGenerated } from "./build/ensure-generated";
import { countTests } from "./count-tests";
import { runNode } from "./process/run-node.mjs";
import { projectRoot } from "./project-root.mjs";

const folder = path.join(projectRoot, "test-results");
const results = { vitest: path.join(folder, "vitest.json"), playwright: path.join(folder, "playwright.json") };
const JSON_TOO = ["--reporter=default", "--reporter=json"];

const BUILD = "Production build";

const failed: string[] = [];

const say = (line: string) => console.log(line);

async function node(...args: string[]): Promise<void> {
  const code = await runNode(args);
  if (code !== 0) throw new Error(`exit ${code}`);
}

const steps: [name: string, run: () => Promise<void>][] = [
  ["Formatter and linter", () => node("node_modules/@biomejs/biome/bin/biome", "check")],
  [
    "Types",
    async () => {
      await ensureGenerated();
      await node("node_modules/next/dist/bin/next", "typegen");
      await node("node_modules/typescript/bin/tsc", "--noEmit");
    },
  ],
  [
    "Unit and database tests",
    () => node("node_modules/vitest/vitest.mjs", "run", ...JSON_TOO, `--outputFile.json=${results.vitest}`),
  ],
  [BUILD, () => ensureBuilt(say)],
  [
    "Browser tests",
    async () => {
      if (failed.includes(BUILD)) throw new Error("there is no build to test");
      ensureChromium(say);
      process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = results.playwright;
      await node("node_modules/@playwright/test/cli.js", "test", "--reporter=list,json");
    },
  ],
];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, run] of steps) {
  say(`\n── ${name}`);
  const begun = performance.now();
  const problem = await run().then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (problem) failed.push(name);
  say(`── ${name}: ${problem ? `FAILED (${problem})` : "ok"}, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

const counts = countTests(results);
if (failed.length > 0) say(`\nFailed: ${failed.join(", ")}`);
say(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = failed.length > 0 || counts.failed > 0 ? 1 : 0;
