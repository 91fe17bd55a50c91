import { type Dataset, getDataset } from "@/lib/data/dataset/get-dataset";
import { Refusal } from "@/lib/domain/refusal";

/**
 * State of the published data, asked afresh for every request: one row, so that a reader after a write sees the write.
 *
 * @throws Refusal `unavailable` while nothing is loaded
 */
export async function loadDataset(): Promise<Dataset> {
  const dataset = await getDataset();
  if (!dataset) throw new Refusal("unavailable", [{ code: "no-data" }]);
  return dataset;
}
