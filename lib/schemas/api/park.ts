import { z } from "zod";
import { REGION_CODES } from "@/lib/domain/region";
import { measuredShape } from "./measured-field";

/** One park of the list: where it lies, what it declares, how it stands in the period. */
export const parkSchema = z
  .object({
    code: z.string(),
    nameZh: z.string(),
    nameEn: z.string(),
    city: z.string().meta({ description: "GB/T 2260 code of the city." }),
    cityNameZh: z.string(),
    cityNameEn: z.string(),
    county: z.string().meta({ description: "GB/T 2260 code of the county." }),
    region: z.enum(REGION_CODES),
    level: z.string().nullable().meta({ description: "Level of recognition on the cut-off day." }),
    cluster: z.string().nullable().meta({ description: "Large cluster it belongs to; the first by code of several." }),
    platform: z.string().nullable().meta({ description: "Main platform it belongs to; the first by code of several." }),
    declaredIndustries: z.array(z.string()).meta({ description: "Declared main industries, first declared first." }),
    mainIndustry: z.string().nullable().meta({ description: "First declared industry." }),
    revealedMain: z.string().nullable().meta({
      description: "Industry with the largest output in the period, ties by code; null without a breakdown.",
    }),
    ...measuredShape("outputWanYuan", "Gross industrial output of the period, 万元."),
    ...measuredShape("outputGrowth", "On the same months a year before, as a fraction; parks of both universes only."),
    ...measuredShape("valueAddedWanYuan", "Industrial value added of the period, 万元."),
    ...measuredShape("investmentWanYuan", "Industrial fixed-asset investment of the period, 万元."),
    ...measuredShape("taxWanYuan", "Tax of the period, 万元."),
    ...measuredShape("mainIndustryShare", "Output of the declared industries / output, 0..1."),
    ...measuredShape("signedAmountWanYuan", "Contracted amount of projects signed in the period, 万元."),
    ...measuredShape("signedCount", "Projects signed in the period."),
    ...measuredShape(
      "outputPerMu",
      "Output of the period / built land at the latest year-end not after it, 万元/mu; months are not scaled up to a year.",
    ),
    ...measuredShape("delayedProjects", "Open projects past the plan of the stage they wait for, at the cut-off day."),
    longitude: z.number().meta({ description: "Degrees, GCJ-02." }),
    latitude: z.number().meta({ description: "Degrees, GCJ-02." }),
  })
  .meta({ id: "Park" });

/** A park as listed. */
export type Park = z.output<typeof parkSchema>;
