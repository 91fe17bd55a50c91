import { z } from "zod";
import {
  commonParameters,
  flagParameter,
  industryParameter,
  pagingParameters,
  parkFilters,
  periodParameter,
  sortParameter,
} from "./parameters";

/** Fields observations can be ordered by. */
export const OBSERVATION_SORT_FIELDS = ["park", "indicator", "period", "value", "status", "recordedAt"] as const;
export type ObservationSortField = (typeof OBSERVATION_SORT_FIELDS)[number];

/** What the observations can be asked. */
export const observationQuerySchema = z
  .strictObject({
    ...commonParameters,
    indicator: z
      .string()
      .meta({ description: "Codes of indicators, comma-separated.", examples: ["output,tax"] })
      .transform((text) => [...new Set(text.split(",").map((code) => code.trim()))])
      .optional(),
    from: periodParameter.optional(),
    to: periodParameter.optional(),
    history: flagParameter("`true` for every version a figure ever had, with the time it became known.").optional(),
    ...parkFilters,
    industry: industryParameter("Divisions: observations of parks that declare one of them as main industry."),
    sort: sortParameter(OBSERVATION_SORT_FIELDS).optional(),
    ...pagingParameters,
  })
  .superRefine(({ from, to }, context) => {
    if (from && to && from.endsOn > to.endsOn)
      context.addIssue({
        code: "custom",
        path: ["from"],
        params: { code: "from-after-to", values: { from: from.code, to: to.code } },
      });
  });
export type ObservationQuery = z.output<typeof observationQuerySchema>;

/** One figure of a park, an indicator and a period, in the indicator's unit. */
export const observationSchema = z
  .object({
    park: z.string(),
    indicator: z.string(),
    period: z.string(),
    value: z.number().nullable(),
    valueAbsent: z.enum(["withdrawn", "notReported", "notApplicable"]).optional(),
    status: z.enum(["preliminary", "revised", "final"]),
    recordedAt: z.iso.datetime().meta({ description: "When this version became known." }),
    supersededAt: z.iso.datetime().nullable().meta({ description: "When the next version replaced it." }),
    source: z.string().meta({ description: "Document or file it came from." }),
    sourceCell: z.string().nullable().meta({ description: "Sheet and cell it was read from." }),
  })
  .meta({ id: "Observation" });

export type Observation = z.output<typeof observationSchema>;
