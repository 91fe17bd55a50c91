import { z } from "zod";

/** A decimal with at most two decimals that PostgreSQL gave as text; a double holds it exactly enough to write it back unchanged. */
export const decimalText = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Number);

/** A whole number PostgreSQL gave as text, as `count(*)` and `bigint` do. */
export const integerText = z
  .string()
  .regex(/^-?\d+$/)
  .transform(Number);

/** A calendar day cast to text. */
export const dayText = z.iso.date();
