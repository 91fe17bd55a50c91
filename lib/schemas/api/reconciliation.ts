import { z } from "zod";
import { COMPARISONS, VERDICTS } from "@/lib/metrics/agreement";
import { measuredShape } from "./measured-field";
import { commonParameters } from "./parameters";

/** What the reconciliation can be asked: only as known on which day, for every claim has a period of its own. */
export const reconciliationQuerySchema = z.strictObject({ asOf: commonParameters.asOf });
export type ReconciliationQuery = z.output<typeof reconciliationQuerySchema>;

/** A published figure held against ours. */
export const reconciliationSchema = z
  .object({
    claim: z.string().meta({ description: "Key of the row." }),
    fact: z.string().meta({ description: "Key of the published figure; two rows can be about one." }),
    claimZh: z.string(),
    claimEn: z.string(),
    period: z.string().meta({ description: "As published: `2024`, `2025-10`, `2005..2025`." }),
    published: z.number(),
    comparison: z.enum(COMPARISONS).meta({ description: "How it was stated: exactly, or as a bound." }),
    unit: z.string().meta({ description: "Unit of `published`, `ours` and `difference`, as published." }),
    universe: z.string().meta({ description: "What was counted over, as published." }),
    source: z.object({
      id: z.string().nullable(),
      titleZh: z.string().nullable(),
      titleEn: z.string().nullable(),
      publisher: z.string().nullable(),
      url: z.string().nullable(),
      reliability: z.string().nullable(),
      citation: z.string(),
    }),
    ...measuredShape("ours", "Ours, computed from the rows when asked, in the published unit."),
    oursPeriod: z.string().nullable().meta({ description: "Period ours is of." }),
    oursUniverse: z.string().nullable().meta({ description: "Definition of parks ours counts over." }),
    difference: z.number().nullable().meta({ description: "Ours − published." }),
    relativeDifference: z.number().nullable().meta({ description: "Difference / |published|." }),
    verdict: z.enum(VERDICTS),
    explanationZh: z.string(),
    explanationEn: z.string(),
  })
  .meta({ id: "Reconciliation" });

/** One row of the reconciliation. */
export type Reconciliation = z.output<typeof reconciliationSchema>;
