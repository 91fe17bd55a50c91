import { z } from "zod";
import { sourceReferenceSchema } from "../source-reference";

/** What every answer says about itself. */
export const metaSchema = z
  .object({
    period: z.string().nullable().meta({ description: "Period of the figures; null where all periods are answered." }),
    asOf: z.string().nullable().meta({ description: "Day whose knowledge is shown; null for the latest." }),
    cutOff: z.string().meta({ description: "Statistical cut-off: the “today” of every delay." }),
    universe: z.string().nullable().meta({ description: "Definition of which parks count; null where none applies." }),
    datasetVersion: z.number().int(),
    sample: z.boolean().meta({ description: "Whether figures are sample data." }),
    total: z.number().int().meta({ description: "Rows there are under the filters, on all pages." }),
    page: z.number().int().nullable(),
    pageSize: z.number().int().nullable(),
    nextCursor: z.string().nullable().meta({ description: "Where the next page begins; null after the last." }),
    notReported: z.array(z.string()).meta({ description: "Parks of the universe without the period's output." }),
    source: z.array(sourceReferenceSchema),
  })
  .meta({ id: "Meta" });

/** What an answer says about itself. */
export type Meta = z.output<typeof metaSchema>;
