import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/generated/prisma/client";
import { pool } from "./pool";

const held = globalThis as typeof globalThis & { parkscopeClient?: PrismaClient };

/**
 * The typed client over the process's pool, as the application's role: without an actor it sees what is published and
 * may write no business row. Amounts come back as `Decimal` in 万元, calendar dates as midnight UTC.
 *
 * @throws when DATABASE_URL is not set
 */
export function client(): PrismaClient {
  held.parkscopeClient ??= new PrismaClient({ adapter: new PrismaPg(pool()) });
  return held.parkscopeClient;
}
