import { z } from "zod";
import { instantSql } from "@/lib/data/instant-sql";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";
import { integerText } from "@/lib/schemas/database-value";

const rowSchema = z.object({ version: integerText, at: z.string(), reason: z.string() });

/** A state the published data have been in, and what brought it. */
export type DatasetVersionRow = z.output<typeof rowSchema>;

/** The latest versions of the data set, latest first. @param limit most rows */
export const listVersions = (limit: number): Promise<DatasetVersionRow[]> =>
  queryRows(
    Prisma.sql`SELECT version::text, ${instantSql(Prisma.sql`at`)} AS at, reason FROM dataset_version
      ORDER BY version DESC LIMIT ${limit}::int`,
    rowSchema,
  );
