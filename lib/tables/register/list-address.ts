import { BOUND_NAMES } from "@/lib/domain/park-threshold";
import { FILTER_NAMES } from "@/lib/schemas/register/register-query";
import type { RegisterView } from "@/lib/schemas/register/register-view";

/** What a file or an answer of the API is of, beside its filters. */
const FRAME = ["period", "asOf", "universe"] as const;

/** The selection as the API is asked for it: frame, filters, bounds and order, as texts. */
export function listAddress(
  { list }: RegisterView,
  stated: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const address: Record<string, string> = {};
  for (const name of [...FRAME, ...FILTER_NAMES]) if (stated[name] !== undefined) address[name] = stated[name];
  for (const name of BOUND_NAMES) if (list[name] !== undefined) address[name] = String(list[name]);
  const sort = (list.sort ?? []).map(({ field, descending }) => (descending ? `-${field}` : field)).join(",");
  return sort === "" ? address : { ...address, sort };
}
