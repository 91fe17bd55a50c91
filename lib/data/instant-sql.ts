import { Prisma } from "@/lib/generated/prisma/client";

/** An instant as ISO 8601 in UTC with milliseconds, written by the database so that no driver guesses a time zone. */
export const instantSql = (column: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
