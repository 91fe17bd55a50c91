import { z } from "zod";
import { industryCode } from "./industry-code";

/** An industry of GB/T 4754-2017. */
export const industryRowSchema = z.object({
  code: industryCode,
  level: z.enum(["section", "division", "group", "class"]),
  parentCode: industryCode.nullable(),
  nameZh: z.string().min(1),
  nameEn: z.string().min(1),
  groupCode: z.string().nullable(),
});
export type IndustryRow = z.infer<typeof industryRowSchema>;
