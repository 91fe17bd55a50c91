import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";
import { dayText, integerText } from "@/lib/schemas/database-value";

const rowSchema = z
  .object({ version: integerText, cut_off: dayText, sample: z.boolean(), now: z.date(), reference: z.uuid() })
  .transform(({ cut_off, ...row }) => ({ ...row, cutOff: cut_off }));

/**
 * State of the published data: its version, statistical cut-off day, whether it is sample, the database's clock, and the mark of
 * its reference data, which a publish of figures leaves as it is.
 */
export type Dataset = z.output<typeof rowSchema>;

/** The one row every cache and ETag hangs on; null while nothing is loaded. */
export async function getDataset(): Promise<Dataset | null> {
  const rows = await queryRows(
    Prisma.sql`SELECT version::text, cut_off::text, sample, now() AS now, (SELECT mark::text FROM reference_state) AS reference
      FROM dataset`,
    rowSchema,
  );
  return rows[0] ?? null;
}
