import { z } from "zod";
import { type KnowledgeTime, knownAsOf } from "@/lib/data/known-as-of";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";

const rowSchema = z.object({ kind: z.enum(["cluster", "platform"]), set: z.string(), park: z.string() });

/** A park's membership of a large cluster or a main platform. */
export type MembershipRow = z.output<typeof rowSchema>;

/** Memberships that hold on a day, as known at a time, by set and park. A park can be in several sets. */
export const listMemberships = (day: string, at: KnowledgeTime): Promise<MembershipRow[]> =>
  queryRows(
    Prisma.sql`
      SELECT 'cluster' AS kind, m.cluster_code AS set, m.park_code AS park FROM cluster_membership m
      WHERE m.valid_from <= ${day}::date AND (m.valid_to IS NULL OR m.valid_to > ${day}::date) AND ${knownAsOf("m", at)}
      UNION ALL
      SELECT 'platform', m.platform_code, m.park_code FROM platform_membership m
      WHERE m.valid_from <= ${day}::date AND (m.valid_to IS NULL OR m.valid_to > ${day}::date) AND ${knownAsOf("m", at)}
      ORDER BY 1, 2, 3`,
    rowSchema,
  );
