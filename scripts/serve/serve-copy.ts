import { randomBytes } from "node:crypto";
import { ensureBuilt } from "../build/ensure-built";
import { copyTemplate } from "../test-database/copy-template";
import { setDemoPassword } from "../test-database/demo-password";
import { openRun } from "../test-database/open-run";
import { startWeb, type Web } from "./start-web";

/**
 * Serves the production build on a prepared database of its own, whatever the everyday one holds.
 *
 * @param port on the loopback address
 * @param suffix tells the database from others of the same run
 * @returns the server, and what drops its database once it has ended
 */
export async function serveCopy(port: number, suffix: string): Promise<{ web: Web; close: () => Promise<void> }> {
  const { run, close } = await openRun();
  try {
    await ensureBuilt(console.log);
    const { appUrl, accountsUrl, ownerUrl } = await copyTemplate(run, suffix);
    await setDemoPassword(ownerUrl);
    const web = await startWeb(
      { host: "127.0.0.1", port },
      {
        DATABASE_URL: appUrl,
        AUTH_DATABASE_URL: accountsUrl,
        DATABASE_OWNER_URL: "",
        AUTH_SECRET: randomBytes(32).toString("base64url"),
        LOG_LEVEL: "warn",
      },
    );
    return { web, close };
  } catch (error) {
    await close();
    throw error;
  }
}
