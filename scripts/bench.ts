import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { benchDatabase } from "./bench/bench-database";
import type { BenchResult } from "./bench/bench-result";
import { formatReport } from "./bench/format-report";
import { measureHomogeneity } from "./bench/measure-homogeneity";
import { measureScale } from "./bench/measure-scale";
import { parseOptions } from "./bench/parse-options";
import { startChild } from "./bench/start-child";
import { ensureBuilt } from "./build/ensure-built";
import { projectRoot } from "./project-root.mjs";
import { untilStopped } from "./serve/until-stopped";
import { testServer } from "./test-database/test-server";

const say = (line: string) => console.error(line);

const inWords = (error: unknown) => (error instanceof Error ? error.message : String(error));

let leave = async () => {};

const machine = () => {
  const cpus = os.cpus();
  const memory = `${Math.round(os.totalmem() / 1e9)} GB`;
  return `${cpus.length} × ${cpus[0]?.model.trim()}, ${memory}, ${os.type()} ${os.release()}, Node ${process.version}`;
};

/** Progress goes to the error stream, the report to the output and, with all figures, to a file. */
async function bench(folder: string): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  await ensureBuilt(say);
  const { urls, release } = await testServer();
  leave = release;
  const client = startChild();
  try {
    const result: BenchResult = {
      at: new Date().toISOString(),
      machine: machine(),
      loadSeconds: options.loadSeconds,
      homogeneity: measureHomogeneity(),
      scales: [],
      problems: [],
    };
    for (const scale of options.scales) {
      try {
        const database = await benchDatabase(urls, scale, say);
        result.scales.push(await measureScale({ scale, database, options, client, folder, say }));
      } catch (error) {
        result.problems.push(`${scale}: ${inWords(error)}`);
        process.exitCode = 1;
      }
    }
    const report = formatReport(result);
    const results = path.join(projectRoot, "bench-results");
    const name = path.join(results, result.at.replace(/:\d\d\..*/, "").replace(":", ""));
    mkdirSync(results, { recursive: true });
    writeFileSync(`${name}.json`, `${JSON.stringify(result, null, 2)}\n`);
    writeFileSync(`${name}.md`, report);
    console.log(report);
    say(`Written to ${path.relative(projectRoot, name)}.{json,md}`);
  } finally {
    client.stop();
    await leave();
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), "parkscope-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
// Servers and clients are children that end with this process.
untilStopped(() => void leave().finally(() => process.exit(1)));
try {
  await bench(folder);
} catch (error) {
  say(inWords(error));
  process.exitCode = 1;
}
