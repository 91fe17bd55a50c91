import { z } from "zod";
import { instantSql } from "@/lib/data/instant-sql";
import { queryRows } from "@/lib/db/query-rows";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import { Prisma } from "@/lib/generated/prisma/client";
import { decimalText } from "@/lib/schemas/database-value";
import { observationCondition } from "./observation-filter";

const rowSchema = z.object({
  indicator: z.string(),
  period: z.string(),
  value: decimalText.nullable(),
  absent: z.enum(["withdrawn", "notReported", "notApplicable"]).nullable(),
  status: z.enum(["preliminary", "revised", "final"]),
  reason: z.string().nullable(),
  recordedAt: z.string(),
  batch: z.string(),
  source: z.string(),
  sourceTitleZh: z.string().nullable(),
  sourceTitleEn: z.string().nullable(),
  sourceCell: z.string().nullable(),
});

/** One version of a figure of a park: its value or absence, why it replaced the one before, and what brought it. */
export type FigureVersion = z.output<typeof rowSchema>;

/** Every version of every figure of a park known by a day, by indicator, period and time recorded. */
export const listParkVersions = (park: string, at: CalendarDay | null): Promise<FigureVersion[]> =>
  queryRows(
    Prisma.sql`
      SELECT o.indicator_code AS indicator, o.period_code AS period, o.value::text, o.absent_reason AS absent, o.status,
             o.revision_reason AS reason, ${instantSql(Prisma.sql`o.recorded_from`)} AS "recordedAt",
             o.batch_id::text AS batch, COALESCE(b.source_document_id, b.file_name, b.kind) AS source,
             s.title_zh AS "sourceTitleZh", s.title_en AS "sourceTitleEn", o.source_cell AS "sourceCell"
      FROM observation o JOIN period p ON p.code = o.period_code JOIN import_batch b ON b.id = o.batch_id
      LEFT JOIN source_document s ON s.id = b.source_document_id
      WHERE ${observationCondition({ parks: [park], indicators: null, period: null, from: null, to: null, history: true, at })}
      ORDER BY o.indicator_code, o.period_code, o.recorded_from`,
    rowSchema,
  );
