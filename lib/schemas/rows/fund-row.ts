import { z } from "zod";
import { dayText } from "./day-text";
import { decimalText } from "./decimal-text";

/** A fund that co-invests in parks; size in 万元. */
export const fundRowSchema = z.object({
  code: z.string().regex(/^FD-\d{2,}$/),
  nameZh: z.string().min(1),
  nameEn: z.string().min(1),
  sizeWanYuan: decimalText(2),
  foundedOn: dayText,
  basis: z.enum(["published", "sample"]),
});
export type FundRow = z.infer<typeof fundRowSchema>;
