import { z } from "zod";
import { type KnowledgeTime, knownAsOf } from "@/lib/data/known-as-of";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";

/** Codes of the parks that belong to a universe as known at a time, in code order. */
export async function listMembers(universe: string, at: KnowledgeTime): Promise<string[]> {
  const rows = await queryRows(
    Prisma.sql`SELECT m.park_code AS park FROM universe_membership m
      WHERE m.universe_code = ${universe} AND ${knownAsOf("m", at)} ORDER BY 1`,
    z.object({ park: z.string() }),
  );
  return rows.map((row) => row.park);
}
