import { z } from "zod";
import { instantSql } from "@/lib/data/instant-sql";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Observation, ObservationSortField } from "@/lib/schemas/api/observation";
import type { SortKey } from "@/lib/schemas/api/parameters";
import { decimalText, integerText } from "@/lib/schemas/database-value";
import { type ObservationFilter, observationCondition } from "./observation-filter";

const rowSchema = z
  .object({
    park: z.string(),
    indicator: z.string(),
    period: z.string(),
    value: decimalText.nullable(),
    absent: z.enum(["withdrawn", "notReported", "notApplicable"]).nullable(),
    status: z.enum(["preliminary", "revised", "final"]),
    recordedAt: z.string(),
    supersededAt: z.string().nullable(),
    source: z.string(),
    sourceCell: z.string().nullable(),
  })
  .transform(
    ({ value, absent, ...row }): Observation => ({ ...row, value, ...(absent ? { valueAbsent: absent } : {}) }),
  );

const ORDER: Record<ObservationSortField, Prisma.Sql> = {
  park: Prisma.sql`o.park_code`,
  indicator: Prisma.sql`o.indicator_code`,
  period: Prisma.sql`o.period_code`,
  value: Prisma.sql`o.value`,
  status: Prisma.sql`o.status`,
  recordedAt: Prisma.sql`o.recorded_from`,
};

/** Where a part of the list begins: after a row by its key, or a number of rows in. */
export type ObservationPlace = {
  /** Park, indicator, period and recorded instant of the last row seen; only in the list's own order. */
  after: readonly [string, string, string, string] | null;
  offset: number;
  limit: number;
  sort: readonly SortKey<ObservationSortField>[];
};

/** A part of the observations, in the order asked for and then by park, indicator, period and time recorded. */
export function listObservations(filter: ObservationFilter, place: ObservationPlace): Promise<Observation[]> {
  const order = [
    ...place.sort.map(({ field, descending }) =>
      descending ? Prisma.sql`${ORDER[field]} DESC NULLS LAST` : Prisma.sql`${ORDER[field]} ASC NULLS LAST`,
    ),
    Prisma.sql`o.park_code, o.indicator_code, o.period_code, o.recorded_from`,
  ];
  const after = place.after
    ? Prisma.sql`AND (o.park_code, o.indicator_code, o.period_code, o.recorded_from)
        > (${place.after[0]}, ${place.after[1]}, ${place.after[2]}, ${place.after[3]}::timestamptz)`
    : Prisma.empty;
  return queryRows(
    Prisma.sql`
      SELECT o.park_code AS park, o.indicator_code AS indicator, o.period_code AS period, o.value::text,
             o.absent_reason AS absent, o.status, ${instantSql(Prisma.sql`o.recorded_from`)} AS "recordedAt",
             ${instantSql(Prisma.sql`o.recorded_to`)} AS "supersededAt",
             COALESCE(b.source_document_id, b.file_name, b.kind) AS source, o.source_cell AS "sourceCell"
      FROM observation o JOIN period p ON p.code = o.period_code JOIN import_batch b ON b.id = o.batch_id
      WHERE ${observationCondition(filter)} ${after}
      ORDER BY ${Prisma.join(order)} LIMIT ${place.limit}::int OFFSET ${place.offset}::int`,
    rowSchema,
  );
}

/** How many observations there are under a filter. */
export async function countObservations(filter: ObservationFilter): Promise<number> {
  const rows = await queryRows(
    Prisma.sql`SELECT count(*)::text AS total FROM observation o JOIN period p ON p.code = o.period_code
      WHERE ${observationCondition(filter)}`,
    z.object({ total: integerText }),
  );
  return rows[0]?.total ?? 0;
}
