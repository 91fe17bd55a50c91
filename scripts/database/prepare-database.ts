import type { DatabaseUrls } from "./database-urls";
import { embeddedDatabase } from "./embedded-database";
import type { Login } from "./ensure-login";
import type { RuntimeEnv } from "./load-env";
import { setupDatabase } from "./setup-database";

/**
 * Makes the database of this installation ready up to its schema: the embedded one, or the one on the server that
 * DATABASE_URL names, as far as DATABASE_OWNER_URL allows.
 *
 * @param env parsed variables
 * @param say told what was done, one line each
 * @returns the addresses; without DATABASE_OWNER_URL on a server undefined, for nothing can be prepared there
 */
export async function prepareDatabase(env: RuntimeEnv, say: (line: string) => void): Promise<DatabaseUrls | undefined> {
  const embedded = env.DATABASE_URL === undefined;
  if (!embedded && env.DATABASE_OWNER_URL === undefined) return undefined;
  const urls = embedded
    ? await embeddedDatabase(env.postgresHome, { durable: true })
    : {
        ownerUrl: env.DATABASE_OWNER_URL as string,
        appUrl: env.DATABASE_URL as string,
        accountsUrl: env.AUTH_DATABASE_URL ?? (env.DATABASE_URL as string),
      };
  const logins: Login[] = [{ url: urls.appUrl, group: "parkscope_app" }];
  if (embedded || env.AUTH_DATABASE_URL) logins.push({ url: urls.accountsUrl, group: "parkscope_auth" });
  const applied = await setupDatabase(urls.ownerUrl, logins);
  if (applied.length > 0) say(`Migrations applied: ${applied.join(", ")}`);
  return urls;
}
