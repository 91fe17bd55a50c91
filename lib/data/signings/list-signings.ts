import { z } from "zod";
import { type KnowledgeTime, knownAsOf } from "@/lib/data/known-as-of";
import { queryRows } from "@/lib/db/query-rows";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import { Prisma } from "@/lib/generated/prisma/client";
import { decimalText, integerText } from "@/lib/schemas/database-value";

/** What signings can be grouped by. */
export const SIGNING_KEYS = ["year", "quarter", "month", "city", "region", "industry", "park"] as const;
export type SigningKey = (typeof SIGNING_KEYS)[number];

const DAY = Prisma.sql`v.signed_actual`;
const PARK = Prisma.sql`v.park_code`;
/** What rows are first added up by: few days or parks instead of many projects are then turned into keys. */
const GRAINS: Record<SigningKey, Prisma.Sql> = {
  year: DAY,
  quarter: DAY,
  month: DAY,
  city: PARK,
  region: PARK,
  industry: Prisma.sql`v.industry_code`,
  park: PARK,
};
const keyOfGrain = (by: SigningKey, shiftYears: number): Prisma.Sql => {
  const day = Prisma.sql`signed.grain + make_interval(years => ${shiftYears}::int)`;
  const keys: Record<SigningKey, Prisma.Sql> = {
    year: Prisma.sql`to_char(${day}, 'YYYY')`,
    quarter: Prisma.sql`to_char(${day}, 'YYYY"-Q"Q')`,
    month: Prisma.sql`to_char(${day}, 'YYYY-MM')`,
    city: Prisma.sql`(SELECT city_code FROM park WHERE code = signed.grain)`,
    region: Prisma.sql`(SELECT t.region_code FROM park p JOIN city t ON t.code = p.city_code WHERE p.code = signed.grain)`,
    industry: Prisma.sql`signed.grain`,
    park: Prisma.sql`signed.grain`,
  };
  return keys[by];
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
      WITH signed AS (
        SELECT ${GRAINS[question.by]} AS grain, count(*) AS count, sum(v.amount_wan_yuan) AS amount
        FROM project_version v
        WHERE v.signed_actual <= ${question.to}::date AND ${knownAsOf("v", at)}
          ${question.from === null ? Prisma.empty : Prisma.sql`AND v.signed_actual >= ${question.from}::date`}
          ${question.parks === null ? Prisma.empty : Prisma.sql`AND v.park_code = ANY(${question.parks})`}
          ${question.industries === null ? Prisma.empty : Prisma.sql`AND v.industry_code = ANY(${question.industries})`}
        GROUP BY 1
      )
      SELECT ${keyOfGrain(question.by, question.shiftYears)} AS key,
             sum(signed.count)::text AS count, sum(signed.amount)::text AS "amountWanYuan"
      FROM signed
      GROUP BY 1 ORDER BY 1`,
    rowSchema,
  );
