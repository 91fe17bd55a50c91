import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";

/** Periods in which at least one park reported output, latest end first. Asks period by period, which the index answers at once. */
export async function listObservedPeriods(): Promise<string[]> {
  const rows = await queryRows(
    Prisma.sql`
      SELECT p.code FROM period p
      WHERE EXISTS (SELECT 1 FROM observation o WHERE o.indicator_code = 'output' AND o.period_code = p.code AND o.recorded_to IS NULL)
      ORDER BY p.ends_on DESC, p.kind DESC`,
    z.object({ code: z.string() }),
  );
  return rows.map((row) => row.code);
}
