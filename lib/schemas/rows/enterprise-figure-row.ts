import { z } from "zod";
import { decimalText } from "./decimal-text";
import { periodCode } from "./period-code";

/** An enterprise’s figures of a year; money in 万元. */
export const enterpriseFigureRowSchema = z.object({
  enterpriseCode: z.string().min(1),
  periodCode,
  outputWanYuan: decimalText(2).nullable(),
  taxWanYuan: decimalText(2).nullable(),
  employees: z.int().min(0).nullable(),
  batchId: z.uuid().nullable(),
});
export type EnterpriseFigureRow = z.infer<typeof enterpriseFigureRowSchema>;
