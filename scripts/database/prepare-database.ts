import { accountsLogin } from "./accounts-login";
import type { DatabaseUrls } from "./database-urls";
import { embeddedDatabase } from "./embedded-database";
import type { Login } from "./ensure-login";
import type { RuntimeEnv } from "./load-env";
import { setupDatabase } from "./setup-database";

/** The addresses on the embedded server, or on the one that is named, with the logins they need. */
async function reach(env: RuntimeEnv): Promise<{ urls: DatabaseUrls; accounts: Login } | undefined> {
  if (env.DATABASE_URL === undefined) {
    const urls = await embeddedDatabase(env.postgresHome, { durable: true });
    return { urls, accounts: { url: urls.accountsUrl, group: "parkscope_auth" } };
  }
  if (env.DATABASE_OWNER_URL === undefined) return undefined;
  const accounts = accountsLogin(env);
  if (!accounts) throw new Error("Nobody could sign in: set AUTH_DATABASE_URL, or AUTH_SECRET to derive it from.");
  const urls = { ownerUrl: env.DATABASE_OWNER_URL, appUrl: env.DATABASE_URL, accountsUrl: accounts.url };
  return { urls, accounts };
}

/**
 * Makes the database of this installation ready up to its schema: the embedded one, or the one on the server that
 * DATABASE_URL names, as far as DATABASE_OWNER_URL allows.
 *
 * @param env parsed variables
 * @param say told what was done, one line each
 * @returns the addresses; without DATABASE_OWNER_URL on a server undefined, for nothing can be prepared there
 * @throws when the role for accounts can neither be named nor derived
 */
export async function prepareDatabase(env: RuntimeEnv, say: (line: string) => void): Promise<DatabaseUrls | undefined> {
  const reached = await reach(env);
  if (!reached) return undefined;
  const { urls, accounts } = reached;
  const applied = await setupDatabase(urls.ownerUrl, [{ url: urls.appUrl, group: "parkscope_app" }, accounts]);
  if (applied.length > 0) say(`Migrations applied: ${applied.join(", ")}`);
  return urls;
}
