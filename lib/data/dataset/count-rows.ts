import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";
import { integerText } from "@/lib/schemas/database-value";

/** Sets of rows the data consist of, in the order shown. */
export const ROW_SETS = [
  "cities",
  "industries",
  "parks",
  "declaredIndustries",
  "memberships",
  "publishedFacts",
  "policyTargets",
  "observations",
  "industryOutputs",
  "projects",
  "enterprises",
  "collaborations",
] as const;
export type RowSet = (typeof ROW_SETS)[number];

const rowSchema = z.object({
  set: z.enum(ROW_SETS),
  /** Rows that hold now, and with every version that was ever published. */
  current: integerText,
  all: integerText,
  /** Rows that hold now and were generated. */
  sample: integerText,
});
export type RowCount = z.output<typeof rowSchema>;

/** A set whose rows are versions, each brought by a load that says whether it is sample. */
const versioned = (set: RowSet, table: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT ${set}::text AS set, COALESCE(sum(n.open), 0)::text AS current, COALESCE(sum(n.rows), 0)::text AS all,
         COALESCE(sum(n.open) FILTER (WHERE b.sample), 0)::text AS sample
  FROM (SELECT batch_id, count(*) AS rows, count(*) FILTER (WHERE recorded_to IS NULL) AS open FROM ${table} GROUP BY 1) n
  LEFT JOIN import_batch b ON b.id = n.batch_id`;

/** A set that was compiled by hand and holds no sample. */
const compiled = (set: RowSet, table: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT ${set}::text AS set, count(*)::text AS current, count(*)::text AS all, '0' AS sample FROM ${table}`;

/** How many rows there are of each kind, in the order of the kinds, and how many of them are generated. */
export async function countRows(): Promise<RowCount[]> {
  const counts = await queryRows(
    Prisma.join(
      [
        compiled("cities", Prisma.sql`city`),
        compiled("industries", Prisma.sql`industry`),
        Prisma.sql`SELECT 'parks' AS set, count(*)::text AS current, count(*)::text AS all,
          (count(*) FILTER (WHERE sample))::text AS sample FROM park`,
        versioned("declaredIndustries", Prisma.sql`declared_industry`),
        versioned(
          "memberships",
          Prisma.sql`(SELECT batch_id, recorded_to FROM cluster_membership
            UNION ALL SELECT batch_id, recorded_to FROM platform_membership) m`,
        ),
        compiled("publishedFacts", Prisma.sql`published_fact`),
        compiled("policyTargets", Prisma.sql`policy_target`),
        versioned("observations", Prisma.sql`observation`),
        versioned("industryOutputs", Prisma.sql`industry_output`),
        versioned("projects", Prisma.sql`project_version`),
        versioned("enterprises", Prisma.sql`(SELECT batch_id, NULL AS recorded_to FROM enterprise) e`),
        versioned("collaborations", Prisma.sql`collaboration`),
      ],
      " UNION ALL ",
    ),
    rowSchema,
  );
  return counts.toSorted((a, b) => ROW_SETS.indexOf(a.set) - ROW_SETS.indexOf(b.set));
}
