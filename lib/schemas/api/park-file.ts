import { z } from "zod";
import { ABSENCES } from "@/lib/domain/absence";
import { PROJECT_STATES } from "@/lib/domain/stage";
import { PEER_REASONS } from "@/lib/metrics/park-peers";
import { LIGHTS } from "@/lib/metrics/project-delay";
import { measuredShape } from "./measured-field";
import { commonParameters, PARK_CODE } from "./parameters";
import { parkSchema } from "./park";

/** What a park's file can be asked. */
export const parkFileQuerySchema = z.strictObject(commonParameters);

/** What the charts of a park's file can be asked: the park stands in the page's path, and here among the parameters. */
export const parkChartQuerySchema = parkFileQuerySchema.extend({
  park: z
    .string()
    .regex(PARK_CODE)
    .meta({ description: "Code of the park.", examples: ["GD-4402-001"] }),
});

const status = z.enum(["preliminary", "revised", "final"]);
const absence = z.enum(ABSENCES).optional();
const named = z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string() });

/** How a figure of the file compares: with the year before, and with the other parks. */
const comparisonSchema = z
  .object({
    field: z.string().meta({ description: "Field of this answer that carries the figure." }),
    ...measuredShape("previous", "The figure of the same months a year before, in its own unit."),
    ...measuredShape("change", "A rate of growth as a fraction, or the difference in the figure's unit."),
    changeKind: z.enum(["growth", "difference"]),
    rank: z.number().int().nullable().meta({
      description:
        "Place from the greatest value down, equals share it; null where there is no figure or a place says nothing.",
    }),
    rankedParks: z.number().int().nullable().meta({ description: "Parks of the universe that have the figure." }),
    preliminary: z.boolean(),
  })
  .meta({ id: "ParkComparison" });

const figureSourceSchema = z
  .object({
    indicator: z.string(),
    period: z
      .string()
      .meta({ description: "The period asked for; for yearly stocks the latest year-end not after it." }),
    value: z.number().nullable(),
    valueAbsent: absence,
    status: status.nullable().meta({ description: "Null where nothing was reported." }),
    recordedAt: z.string().nullable(),
    batch: z.string().nullable(),
    source: z.string().nullable().meta({ description: "Key of the document, or name of the file." }),
    sourceTitleZh: z.string().nullable(),
    sourceTitleEn: z.string().nullable(),
    sourceCell: z.string().nullable(),
    versions: z.number().int().meta({ description: "Versions there were of it, the present one included." }),
  })
  .meta({ id: "ParkFigureSource" });

const restatementSchema = z
  .object({
    indicator: z.string(),
    period: z.string(),
    from: z.number().nullable(),
    fromAbsent: absence,
    to: z.number().nullable(),
    toAbsent: absence,
    difference: z
      .number()
      .nullable()
      .meta({ description: "to − from in the indicator's unit; null where one is absent." }),
    recordedAt: z.string(),
    status,
    reason: z.string().nullable(),
  })
  .meta({ id: "ParkRestatement" });

/** One park in full: its row of the list, its series, industries, projects, likest parks, and what all this rests on. */
export const parkFileSchema = z
  .object({
    ...parkSchema.shape,
    countyNameZh: z.string(),
    countyNameEn: z.string(),
    aliases: z.array(z.string()).meta({ description: "Other names under which it is or was known." }),
    clusters: z.array(named).meta({ description: "Large clusters it belongs to at the cut-off." }),
    platforms: z.array(named).meta({ description: "Main platforms it belongs to at the cut-off." }),
    counted: z
      .boolean()
      .meta({ description: "Whether it belongs to the universe; outside it the figures do not apply." }),
    countedSince: z.string().nullable().meta({
      description: "First day of the first default universe it belongs to, as known; null where it is in none.",
    }),
    ...measuredShape("employees", "People working in its industrial enterprises at the period's end."),
    ...measuredShape("taxPerMu", "Tax of the period / built land at the latest year-end not after it, 万元/mu."),
    ...measuredShape("outputPerWorkerWanYuan", "Output of the period / employees at its end, 万元 per person."),
    ...measuredShape("effectiveIndustries", "exp(−Σ s ln s) over its divisions: Hill number of order 1."),
    ...measuredShape("meanSimilarity", "Mean structural similarity to the other parks, 0..1."),
    ...measuredShape("largestIndustryShare", "Output of its largest division / output, 0..1."),
    ...measuredShape("herfindahl", "Σ s² over its divisions, 1/K..1."),
    ...measuredShape("herfindahlNormalised", "(HHI − 1/K) / (1 − 1/K), K divisions of the classification, 0..1."),
    ...measuredShape("krugmanIndex", "Σ |s − s̄| against the rest of the universe's parks, 0..2."),
    comparisons: z
      .array(comparisonSchema)
      .meta({ description: "Change on the year before and place among the parks, one for each figure." }),
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
      revealedMainDeclared: z
        .boolean()
        .nullable()
        .meta({ description: "Whether the largest industry is a declared one; null without output or declaration." }),
      years: z
        .array(
          z.object({
            period: z.string(),
            outputs: z.array(z.object({ industry: z.string(), outputWanYuan: z.number() })),
          }),
        )
        .meta({ description: "Output by division in every year through the period, earliest first." }),
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
    projectLights: z
      .array(z.object({ light: z.enum(LIGHTS), count: z.number().int() }))
      .meta({ description: "Projects by light at the cut-off; a light without projects counts 0." }),
    lightRule: z
      .object({ yellowMonths: z.number(), redMonths: z.number(), removalMonths: z.number() })
      .meta({ description: "Calendar months past the plan from which a light changes, as the rule pack has it." }),
    nearestTwins: z
      .array(
        z.object({
          park: z.string(),
          similarity: z.number(),
          shared: z
            .array(z.object({ industry: z.string(), part: z.number() }))
            .meta({ description: "The industries that make them alike, each with its part of the coefficient." }),
        }),
      )
      .meta({ description: "Parks of the universe with the most similar structure, most similar first." }),
    peers: z
      .array(z.object({ park: z.string(), reasons: z.array(z.enum(PEER_REASONS)) }))
      .meta({ description: "Parks worth comparing it with: same size band, region or largest industry." }),
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
      figures: z.array(figureSourceSchema).meta({ description: "What each figure of the period rests on." }),
      restatements: z
        .array(restatementSchema)
        .meta({ description: "Every figure that was replaced by a later version, newest first." }),
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
