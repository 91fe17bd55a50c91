import { notFound } from "next/navigation";
import type { z } from "zod";
import { parseQuery } from "@/lib/api/parse-query";
import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { dayInShanghai } from "@/lib/domain/calendar-day";
import { Refusal } from "@/lib/domain/refusal";
import { loadDataset } from "./dataset";

/**
 * The view of a page of figures, or null while nothing is loaded.
 *
 * @param query state of the page as it stands in its address; what the API would refuse is a page that is not there
 */
export async function loadPage<S extends z.ZodType<{ asOf?: string | undefined }>, View>(
  query: Record<string, string | undefined>,
  schema: S,
  load: (dataset: Dataset, asked: z.output<S>) => Promise<View>,
): Promise<View | null> {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  try {
    const asked = parseQuery(new URLSearchParams(given), schema);
    if (asked.asOf !== undefined && asked.asOf > dayInShanghai(new Date())) notFound();
    return await load(await loadDataset(), asked);
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return problem.kind === "unavailable" ? null : notFound();
  }
}
