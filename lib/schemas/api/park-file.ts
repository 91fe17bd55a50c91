import { z } from "zod";
import { PROJECT_STATES } from "@/lib/domain/stage";
import { commonParameters } from "./parameters";
import { parkSchema } from "./park";

/** What a park's file can be asked. */
export const parkFileQuerySchema = z.strictObject(commonParameters);

/** One park in full: its row of the list, its series, industries, projects, likest parks, and what all this rests on. */
export const parkFileSchema = z
  .object({
    ...parkSchema.shape,
    countyNameZh: z.string(),
    countyNameEn: z.string(),
    aliases: z.array(z.string()).meta({ description: "Other names under which it is or was known." }),
    series: z
      .array(
        z.object({
          indicator: z.string(),
          period: z.string(),
          value: z.number().nullable(),
          valueAbsent: z.string().optional(),
          status: z.enum(["preliminary", "revised", "final"]),
        }),
      )
      .meta({ description: "Every indicator and period known." }),
    industries: z.object({
      declared: z.array(
        z.object({ industry: z.string(), position: z.number(), basis: z.string(), wordingZh: z.string().nullable() }),
      ),
      revealedMain: z.string().nullable().meta({ description: "Industry with the largest output, ties by code." }),
      outputs: z
        .array(
          z.object({
            industry: z.string(),
            outputWanYuan: z.number(),
            share: z.number(),
            locationQuotient: z.number(),
            belowFloor: z.boolean().meta({ description: "Under 1 亿元 or 1 % of the park: no strength to speak of." }),
          }),
        )
        .meta({ description: "Output by industry in the period, largest first." }),
    }),
    projectsByStage: z.array(
      z.object({ stage: z.enum(PROJECT_STATES).nullable(), count: z.number().int(), amountWanYuan: z.number() }),
    ),
    nearestTwins: z.array(z.object({ park: z.string(), similarity: z.number() })),
    provenance: z.object({
      rosterConfidence: z.string(),
      rosterEvidence: z.string(),
      rosterSource: z.string(),
      rosterNote: z.string().nullable(),
      nameSeenInSource: z.boolean(),
      latestEvidenceYear: z.number().int().nullable(),
      industryBasis: z.string(),
      coordinateBasis: z.string(),
      coordinateSystem: z.string(),
      recognitions: z.array(
        z.object({
          level: z.string(),
          validFrom: z.string(),
          validTo: z.string().nullable(),
          basis: z.string(),
          source: z.string().nullable(),
        }),
      ),
      batches: z
        .array(
          z.object({
            id: z.string(),
            kind: z.string(),
            source: z.string(),
            sample: z.boolean(),
            committedAt: z.string().nullable(),
            rows: z.number().int(),
          }),
        )
        .meta({ description: "Loads that brought its observations, latest first." }),
    }),
  })
  .meta({ id: "ParkFile" });

export type ParkFile = z.output<typeof parkFileSchema>;
