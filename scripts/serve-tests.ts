import { randomBytes } from "node:crypto";
import { ensureBuilt } from "./build/ensure-built";
import { startWeb } from "./serve/start-web";
import { untilStopped } from "./serve/until-stopped";
import { copyTemplate } from "./test-database/copy-template";
import { setDemoPassword } from "./test-database/demo-password";
import { openRun } from "./test-database/open-run";

// The production server for the browser tests, on a prepared database of its own.
const { run, close } = await openRun();
try {
  await ensureBuilt(console.log);
  const { appUrl, accountsUrl, ownerUrl } = await copyTemplate(run, "e2e");
  await setDemoPassword(ownerUrl);
  const web = await startWeb(
    { host: "127.0.0.1", port: Number(process.env.E2E_PORT) },
    {
      DATABASE_URL: appUrl,
      AUTH_DATABASE_URL: accountsUrl,
      DATABASE_OWNER_URL: "",
      AUTH_SECRET: randomBytes(32).toString("base64url"),
      LOG_LEVEL: "warn",
    },
  );
  untilStopped(web.stop);
  await web.ended;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await close();
}
