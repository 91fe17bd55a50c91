import { z } from "zod";
import { integerParameter, searchParameter } from "./parameters";

/** Kinds of things that can be found; of equally good finds, in this order. */
export const SEARCH_KINDS = ["park", "city", "page", "indicator"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing found, and the page about it. */
export const searchItemSchema = z
  .object({
    kind: z.enum(SEARCH_KINDS),
    code: z.string().meta({ description: "Code of the park, city or indicator; of a page, its name on the site map." }),
    nameZh: z.string(),
    nameEn: z.string(),
    detailZh: z.string().meta({ description: "Where it lies, or what it is about." }),
    detailEn: z.string(),
    path: z.string().meta({ description: "Address of the page about it, without locale." }),
  })
  .meta({ id: "SearchItem" });
export type SearchItem = z.output<typeof searchItemSchema>;

/** What the search can be asked; without a text it answers the pages. */
export const searchQuerySchema = z.strictObject({
  q: searchParameter.optional(),
  limit: integerParameter(1, 100, "At most so many, best first; 20 when left out.").optional(),
});
export type SearchQuestion = z.output<typeof searchQuerySchema>;
