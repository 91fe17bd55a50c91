import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { cached } from "./cached";

/**
 * Answers a question about reference data alone once per state of those: places, parks and their names, lists, memberships,
 * declarations, dictionaries. A publish of figures leaves the answer as it is; the database renews the mark it is kept under with
 * every row of these tables that changes. A test holds that nothing else is read. Otherwise as `cached`.
 */
export const cachedReference = <T>(
  { reference }: Pick<Dataset, "reference">,
  question: string,
  values: readonly unknown[],
  compute: () => Promise<T>,
): Promise<T> => cached({ version: reference }, question, values, compute);
