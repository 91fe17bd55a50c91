import { ensureGenerated } from "./build/ensure-generated";
import { accountsLogin } from "./database/accounts-login";
import { loadEnv } from "./database/load-env";
import { prepareDatabase } from "./database/prepare-database";
import { seedIfEmpty } from "./database/seed-if-empty";
import { joinServer } from "./postgres/server-users";
import { spawnNode } from "./process/run-node.mjs";
import { authSecret } from "./serve/auth-secret";
import { requireFreePort } from "./serve/require-free-port";
import { untilStopped } from "./serve/until-stopped";

const say = (line: string) => console.log(line);

try {
  const env = loadEnv();
  await requireFreePort({ host: env.HOST, port: env.PORT });
  const leave = env.DATABASE_URL ? async () => {} : joinServer(env.postgresHome);
  await ensureGenerated();
  const urls = await prepareDatabase(env, say);
  if (urls) await seedIfEmpty(urls.ownerUrl, say);
  const args = ["node_modules/next/dist/bin/next", "dev", "-H", env.HOST, "-p", String(env.PORT)];
  const child = spawnNode(args, {
    DATABASE_URL: urls?.appUrl ?? env.DATABASE_URL,
    AUTH_DATABASE_URL: urls?.accountsUrl ?? accountsLogin(env)?.url,
    DATABASE_OWNER_URL: "",
    AUTH_SECRET: authSecret(env),
    NODE_ENV: "development",
  });
  untilStopped(() => child.kill("SIGTERM"));
  child.on("exit", async (code) => {
    await leave();
    process.exit(code ?? 1);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
