import { z } from "zod";
import { UNITS } from "@/lib/domain/indicator";

/** One entry of the dictionary. */
export const indicatorSchema = z
  .object({
    code: z.string(),
    nameZh: z.string(),
    nameEn: z.string(),
    unit: z.enum(UNITS).meta({ description: "Unit of the values: 万元, mu, m² or persons." }),
    definitionZh: z.string(),
    definitionEn: z.string(),
    source: z.string(),
    cumulative: z.boolean().meta({ description: "True for flows that add up from January, false for stocks." }),
    frequency: z.enum(["month", "year"]).meta({ description: "Whether parks report it monthly or only yearly." }),
  })
  .meta({ id: "Indicator" });
