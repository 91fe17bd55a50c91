import { randomBytes } from "node:crypto";
import pg from "pg";
import { loadDataset } from "./load/load-dataset";
import { seedOptions } from "./seed-options";

/** Fills the database of DATABASE_OWNER_URL with the register of parks and sample figures. */
async function main(): Promise<void> {
  const connectionString = process.env.DATABASE_OWNER_URL;
  if (!connectionString) throw new Error("DATABASE_OWNER_URL is not set: name the role that owns the tables.");
  const options = seedOptions(process.argv.slice(2));
  const given = process.env.DEMO_PASSWORD;
  const password = given || randomBytes(12).toString("base64url");
  const client = new pg.Client({ connectionString, application_name: "parkscope-seed" });
  await client.connect();
  try {
    await loadDataset(client, options, password, (line) => console.log(line));
  } finally {
    await client.end();
  }
  // The one place where a generated password is ever shown.
  console.log(`Demo accounts: admin@demo.test and others, password ${given ? "as set in DEMO_PASSWORD" : password}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
