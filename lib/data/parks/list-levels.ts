import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";

/** Wordings of every level a park is or was recognised at, in order. */
export async function listLevels(): Promise<string[]> {
  const rows = await queryRows(
    Prisma.sql`SELECT DISTINCT r.level FROM park_recognition r ORDER BY 1`,
    z.object({ level: z.string() }),
  );
  return rows.map(({ level }) => level);
}
