import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { clusterPlace } from "@/scripts/postgres/cluster-place";
import { serverAt } from "@/scripts/postgres/server-at";
import { joinServer } from "@/scripts/postgres/server-users";
import { startServer } from "@/scripts/postgres/start-server";
import { stopServer } from "@/scripts/postgres/stop-server";
import { projectRoot } from "@/scripts/project-root.mjs";

const home = path.join(projectRoot, `.data/test/users-${process.pid}`);

afterAll(async () => {
  await stopServer(home);
  const { store } = clusterPlace(home);
  for (const folder of [store, home]) rmSync(folder, { recursive: true, force: true });
});

/** Another process that uses the server until it is killed. */
async function otherUser() {
  const module = pathToFileURL(path.join(projectRoot, "scripts/postgres/server-users.ts")).href;
  const code = `import { joinServer } from "${module}"; joinServer(${JSON.stringify(home)});
    console.log("joined"); setInterval(() => {}, 1000);`;
  const args = ["--import", "tsx", "--input-type=module", "-e", code];
  const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  const killed = new Promise((resolve) => child.on("exit", resolve));
  return async () => {
    child.kill("SIGKILL");
    await killed;
  };
}

test("the server runs while anybody uses it, and a killed user does not keep it up", async () => {
  const leaveFirst = joinServer(home);
  const { port, superuser } = await startServer(home, { durable: false });
  const state = () => serverAt(port, superuser, clusterPlace(home).data);
  const killOther = await otherUser();

  await leaveFirst();
  expect(await state()).toBe("ours");

  await killOther();
  const leaveAgain = joinServer(home);
  expect(await startServer(home, { durable: false })).toMatchObject({ port });
  await leaveAgain();
  expect(await state()).toBe("none");
}, 60_000);
