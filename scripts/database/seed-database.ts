import { runNode } from "../process/run-node.mjs";

/**
 * Fills a database with the register of parks and sample figures.
 *
 * @param ownerUrl role that owns the schema
 * @param args options of the seed, such as `--scale province`
 * @throws when the seed fails; what it wrote is undone
 */
export async function seedDatabase(ownerUrl: string, args: string[]): Promise<void> {
  const code = await runNode(["--import", "tsx", "prisma/seed/main.ts", ...args], { DATABASE_OWNER_URL: ownerUrl });
  if (code !== 0) throw new Error(`The sample data could not be loaded (exit ${code}).`);
}
