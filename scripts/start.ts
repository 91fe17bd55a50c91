import { ensureBuilt } from "./build/ensure-built";
import { ensureGenerated } from "./build/ensure-generated";
import { accountsLogin } from "./database/accounts-login";
import { checkDatabase } from "./database/check-database";
import { loadEnv, type RuntimeEnv } from "./database/load-env";
import { prepareDatabase } from "./database/prepare-database";
import { seedIfEmpty } from "./database/seed-if-empty";
import { joinServer } from "./postgres/server-users";
import { authSecret } from "./serve/auth-secret";
import { listDemoAccounts } from "./serve/list-demo-accounts";
import { requireFreePort } from "./serve/require-free-port";
import { startWeb, type Web } from "./serve/start-web";
import { untilStopped } from "./serve/until-stopped";

const GIVE_UP_MS = 15_000;

const say = (line: string) => console.log(line);

let web: Web | undefined;
let leave = async () => {};
let stopping = false;

async function end(code: number): Promise<never> {
  setTimeout(() => process.exit(code), GIVE_UP_MS).unref();
  await leave();
  process.exit(code);
}

async function greet(env: RuntimeEnv, address: string, accountsUrl: string | undefined): Promise<void> {
  say(`\nParkscope is served at ${env.PUBLIC_URL ?? address}`);
  const accounts = accountsUrl ? await listDemoAccounts(accountsUrl) : [];
  if (accounts.length > 0) {
    say("Demo accounts, with the password printed when the sample was loaded (DEMO_PASSWORD if it was set):");
    for (const email of accounts) say(`  ${email}`);
  }
  say("Ctrl-C stops it.");
}

async function start(): Promise<void> {
  const env = loadEnv();
  const listen = { host: env.HOST, port: env.PORT };
  await requireFreePort(listen);
  const secret = authSecret(env);
  if (!env.DATABASE_URL) leave = joinServer(env.postgresHome);
  await ensureGenerated();
  const urls = await prepareDatabase(env, say);
  if (urls) await seedIfEmpty(urls.ownerUrl, say);
  const accountsUrl = urls?.accountsUrl ?? accountsLogin(env)?.url;
  const appUrl = urls?.appUrl ?? (env.DATABASE_URL as string);
  await checkDatabase(appUrl);
  await ensureBuilt(say);
  await requireFreePort(listen);
  web = await startWeb(listen, {
    DATABASE_URL: appUrl,
    AUTH_DATABASE_URL: accountsUrl ?? "",
    // Emptied rather than left out: a line of `.env` would otherwise bring the owner's rights back into the web server.
    DATABASE_OWNER_URL: "",
    AUTH_SECRET: secret,
  });
  await greet(env, web.address, urls?.ownerUrl ?? accountsUrl);
  const code = await web.ended;
  await end(stopping ? 0 : code);
}

untilStopped(() => {
  if (web) web.stop();
  else if (stopping) process.exit(1);
  else void end(1);
  stopping = true;
});

try {
  await start();
} catch (error) {
  if (!stopping) console.error(error instanceof Error ? error.message : error);
  await end(1);
}
