import type { z } from "zod";
import type { Prisma } from "@/lib/generated/prisma/client";
import { pool } from "./pool";

/**
 * Runs one tagged SQL question and parses every row. Values travel as parameters, never in the text; amounts and instants are
 * to be cast to text in the question, so that nothing is rounded and no driver guesses a time zone.
 *
 * Goes past the typed client on purpose: at hundreds of thousands of rows its own decoding costs more than the question.
 *
 * @throws ZodError when a row is not what the schema says
 */
export async function queryRows<S extends z.ZodType>(question: Prisma.Sql, rowSchema: S): Promise<z.output<S>[]> {
  const { rows } = await pool().query({ text: question.text, values: question.values });
  return rows.map((row) => rowSchema.parse(row));
}
