import { z } from "zod";
import { MEASURE_UNITS } from "../compare/comparison";
import { measuredShape } from "./measured-field";

/** One figure of one of the compared parks. */
export const comparisonRowSchema = z
  .object({
    park: z.string(),
    measure: z.string().meta({ description: "Code of an indicator, or of what is computed; the notes define each." }),
    period: z.string().meta({ description: "Period of the figure; of a stock, the year-end it is known for." }),
    unit: z.enum(MEASURE_UNITS),
    denominator: z
      .string()
      .nullable()
      .meta({ description: "Indicator a yield is divided by; null for other figures." }),
    ...measuredShape("value", "In its unit."),
    preliminary: z.boolean().meta({ description: "True while what it rests on is not final." }),
  })
  .meta({ id: "ComparisonRow" });
export type ComparisonRow = z.output<typeof comparisonRowSchema>;
