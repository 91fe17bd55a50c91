import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listLevels } from "@/lib/data/parks/list-levels";
import { levelCode } from "@/lib/domain/park-level";
import { Refusal } from "@/lib/domain/refusal";
import { cachedReference } from "../cached-reference";

/** Every level a park is or was recognised at: its code and its wording in the register. */
export const loadLevels = (dataset: Dataset): Promise<{ code: string; wording: string }[]> =>
  cachedReference(dataset, "levels", [], async () =>
    (await listLevels()).map((wording) => ({ code: levelCode(wording), wording })),
  );

/** @throws Refusal `malformed` for a level no park ever had */
export async function refuseUnknownLevels(dataset: Dataset, asked: readonly string[]): Promise<void> {
  const codes = (await loadLevels(dataset)).map(({ code }) => code);
  const odd = asked.find((code) => !codes.includes(code));
  if (odd === undefined) return;
  const values = { value: odd, allowed: codes.join(", ") };
  throw new Refusal("malformed", [{ parameter: "level", code: "not-one-of", values }]);
}
