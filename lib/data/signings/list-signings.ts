import { z } from "zod";
import { type KnowledgeTime, knownAsOf } from "@/lib/data/known-as-of";
import { queryRows } from "@/lib/db/query-rows";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import { Prisma } from "@/lib/generated/prisma/client";
import { decimalText, integerText } from "@/lib/schemas/database-value";

/** What signings can be grouped by. */
export const SIGNING_KEYS = ["year", "quarter", "month", "city", "region", "industry", "park"] as const;
export type SigningKey = (typeof SIGNING_KEYS)[number];

const EXPRESSIONS: Record<SigningKey, Prisma.Sql> = {
  year: Prisma.sql`to_char(signed.day, 'YYYY')`,
  quarter: Prisma.sql`to_char(signed.day, 'YYYY"-Q"Q')`,
  month: Prisma.sql`to_char(signed.day, 'YYYY-MM')`,
  city: Prisma.sql`p.city_code`,
  region: Prisma.sql`t.region_code`,
  industry: Prisma.sql`v.industry_code`,
  park: Prisma.sql`v.park_code`,
};

const rowSchema = z.object({ key: z.string(), count: integerText, amountWanYuan: decimalText });

/** Projects signed under a key, and their contracted amount in 万元. */
export type SigningRow = z.output<typeof rowSchema>;

export type SigningQuestion = {
  by: SigningKey;
  /** First and last day of signing, inclusive; null for no first day. */
  from: CalendarDay | null;
  to: CalendarDay;
  /** Parks counted; null for all. */
  parks: readonly string[] | null;
  industries: readonly string[] | null;
  /** Years by which keys of time are moved forward, so that a base year falls on the key it is compared with. */
  shiftYears: 0 | 1;
};

/** Signings by actual day of signing, as known at a time, in order of their keys. Keys without a signing have no row. */
export const listSignings = (question: SigningQuestion, at: KnowledgeTime): Promise<SigningRow[]> =>
  queryRows(
    Prisma.sql`
      SELECT ${EXPRESSIONS[question.by]} AS key, count(*)::text AS count, sum(v.amount_wan_yuan)::text AS "amountWanYuan"
      FROM project_version v
      JOIN park p ON p.code = v.park_code JOIN city t ON t.code = p.city_code
      CROSS JOIN LATERAL (SELECT (v.signed_actual + make_interval(years => ${question.shiftYears}::int))::date AS day) signed
      WHERE v.signed_actual <= ${question.to}::date AND ${knownAsOf("v", at)}
        ${question.from === null ? Prisma.empty : Prisma.sql`AND v.signed_actual >= ${question.from}::date`}
        ${question.parks === null ? Prisma.empty : Prisma.sql`AND v.park_code = ANY(${question.parks})`}
        ${question.industries === null ? Prisma.empty : Prisma.sql`AND v.industry_code = ANY(${question.industries})`}
      GROUP BY 1 ORDER BY 1`,
    rowSchema,
  );
