import { notFound } from "next/navigation";
import type { z } from "zod";
import { parseQuery } from "@/lib/api/parse-query";
import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { dayInShanghai } from "@/lib/domain/calendar-day";
import { Refusal } from "@/lib/domain/refusal";
import { loadDataset } from "./dataset";
import { PageFault } from "./page-fault";

/**
 * The view of a page of figures, or why there is none: nothing is loaded, or the API would refuse the question, in which case
 * the page says what the API would. What does not exist (a park nobody knows) is a page that is not there.
 *
 * @param query state of the page as it stands in its address
 */
export async function loadPage<S extends z.ZodType<{ asOf?: string | undefined }>, View>(
  query: Record<string, string | undefined>,
  schema: S,
  load: (dataset: Dataset, asked: z.output<S>) => Promise<View>,
): Promise<View | PageFault> {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  try {
    const asked = parseQuery(new URLSearchParams(given), schema);
    const today = dayInShanghai(new Date());
    if (asked.asOf !== undefined && asked.asOf > today)
      return new PageFault([{ parameter: "asOf", code: "date-in-future", values: { value: asked.asOf, today } }]);
    return await load(await loadDataset(), asked);
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    if (problem.kind === "unavailable") return new PageFault(null);
    return problem.kind === "notFound" ? notFound() : new PageFault(problem.faults);
  }
}
