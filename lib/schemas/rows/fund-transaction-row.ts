import { z } from "zod";
import { dayText } from "./day-text";
import { decimalText } from "./decimal-text";
import { parkCode } from "./park-code";

/** A commitment, draw-down or return of a fund, 万元. */
export const fundTransactionRowSchema = z.object({
  id: z.uuid(),
  fundCode: z.string().min(1),
  kind: z.enum(["commitment", "drawDown", "return"]),
  parkCode,
  projectCode: z.string().nullable(),
  happenedOn: dayText,
  amountWanYuan: decimalText(2),
  batchId: z.uuid().nullable(),
});
export type FundTransactionRow = z.infer<typeof fundTransactionRowSchema>;
