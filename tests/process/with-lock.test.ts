import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withLock } from "@/scripts/process/with-lock.mjs";

const module = pathToFileURL(path.resolve(import.meta.dirname, "../../scripts/process/with-lock.mjs")).href;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "parkscope-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process of its own that runs code with `lock` and `withLock` at hand. */
function program(code: string) {
  const prelude = `import { readFileSync, writeFileSync } from "node:fs"; import { withLock } from ${JSON.stringify(module)};
    const folder = ${JSON.stringify(folder)}; const lock = folder + "/lock";`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", prelude + code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const spoke = new Promise((resolve) => child.stdout.once("data", resolve));
  return { child, ended, spoke };
}

const COUNT = `for (let i = 0; i < 5; i++) await withLock(lock, () => {}, async () => {
  const count = Number(readFileSync(folder + "/count", "utf8"));
  await new Promise(setImmediate);
  writeFileSync(folder + "/count", String(count + 1));
});`;

test("several processes never hold a lock at once, the holder killed before them included", async () => {
  writeFileSync(path.join(folder, "count"), "0");
  const killed = program(
    `await withLock(lock, () => {}, () => { console.log("held"); return new Promise(() => setInterval(() => {}, 1000)); });`,
  );
  await killed.spoke;
  killed.child.kill("SIGKILL");
  await killed.ended;
  await Promise.all([1, 2, 3].map(() => program(COUNT).ended));
  expect(readFileSync(path.join(folder, "count"), "utf8")).toBe("15");
  expect(readdirSync(folder)).toEqual(["count"]);
}, 30_000);

test("a released lock leaves nothing behind, whether the work held or threw", async () => {
  const lock = path.join(folder, "lock");
  await expect(
    withLock(
      lock,
      () => {},
      async () => "done",
    ),
  ).resolves.toBe("done");
  const failing = withLock(
    lock,
    () => {},
    async () => {
      throw new Error("no");
    },
  );
  await expect(failing).rejects.toThrow("no");
  expect(readdirSync(folder)).toEqual([]);
});
