import type { DatabaseUrls } from "./database/database-urls";
import { embeddedDatabase } from "./database/embedded-database";
import { atDatabase, databaseName } from "./database/ensure-database";
import { loadEnv } from "./database/load-env";
import { prepareDatabase } from "./database/prepare-database";
import { seedDatabase } from "./database/seed-database";
import { connect } from "./postgres/connect";
import { discardServer, joinServer, keepServer } from "./postgres/server-users";

const [command = "", ...args] = process.argv.slice(2);
const env = loadEnv();
const embedded = env.DATABASE_URL === undefined;

/** Progress goes to the error stream, so that the output of `url` can be captured. */
const say = (line: string) => console.error(line);

async function prepared(): Promise<DatabaseUrls> {
  const urls = await prepareDatabase(env, say);
  if (!urls) throw new Error("DATABASE_URL names a server: set DATABASE_OWNER_URL to the role that owns the schema.");
  return urls;
}

const commands: Record<string, () => Promise<void>> = {
  /** Starts the embedded server, if that is the one in use, and leaves it running until `down`. */
  async up() {
    if (embedded) keepServer(env.postgresHome);
    const { ownerUrl } = await prepared();
    say(`Database ${databaseName(ownerUrl)} is ready at ${new URL(ownerUrl).host}`);
  },
  async url() {
    if (embedded) keepServer(env.postgresHome);
    const urls = await prepared();
    console.log(args[0] === "app" ? urls.appUrl : urls.ownerUrl);
  },
  async down() {
    say((await discardServer(env.postgresHome)) ? "Stopped" : "Was not running");
  },
  async setup() {
    const release = embedded ? joinServer(env.postgresHome) : async () => {};
    await prepared();
    say("The database is set up");
    await release();
  },
  async seed() {
    const release = embedded ? joinServer(env.postgresHome) : async () => {};
    await seedDatabase((await prepared()).ownerUrl, args);
    await release();
  },
  /** Throws the embedded database away and makes it anew, empty; for work on migrations. */
  async reset() {
    if (!embedded) throw new Error("Only the embedded database can be reset.");
    keepServer(env.postgresHome);
    const { ownerUrl } = await embeddedDatabase(env.postgresHome, { durable: true });
    const database = databaseName(ownerUrl);
    await connect(atDatabase(ownerUrl, "postgres"), (client) =>
      client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(database)} WITH (FORCE)`),
    );
    await prepared();
    say("The database is empty");
  },
};

try {
  const run = commands[command];
  if (!run) throw new Error(`Usage: node scripts/db.mjs ${Object.keys(commands).join("|")}`);
  await run();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
