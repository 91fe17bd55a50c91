import { randomBytes } from "node:crypto";
import type { DatabaseUrls } from "../database/database-urls";
import { freePort } from "../serve/free-port";
import { startWeb, type Web } from "../serve/start-web";

/**
 * Starts the production build on a free port, its messages down to warnings.
 *
 * @param urls the database; only the application's and the accounts' roles are handed on
 */
export async function startMeasured({ appUrl, accountsUrl }: Omit<DatabaseUrls, "ownerUrl">): Promise<Web> {
  return await startWeb(
    { host: "127.0.0.1", port: await freePort() },
    {
      DATABASE_URL: appUrl,
      AUTH_DATABASE_URL: accountsUrl,
      DATABASE_OWNER_URL: "",
      PUBLIC_READ: "true",
      AUTH_SECRET: randomBytes(32).toString("base64url"),
      LOG_LEVEL: "warn",
    },
  );
}
