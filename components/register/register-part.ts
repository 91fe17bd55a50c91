import type { RegisterView } from "@/lib/schemas/register/register-view";
import type { FilterChip } from "@/lib/tables/filter-model";
import type { RegisterLabels } from "@/lib/tables/register/register-labels";
import type { RegisterWords } from "@/lib/tables/register/register-words";

/** What every part of the register's page is given. */
export type RegisterPart = {
  view: RegisterView;
  words: RegisterWords;
  labels: RegisterLabels;
  chips: FilterChip[];
  /** Parks ticked for comparison, when too many were. */
  picked: readonly string[];
};
