import type { Park } from "@/lib/schemas/api/park";
import type { RegisterLabels } from "@/lib/tables/register/register-labels";
import { registerRow } from "@/lib/tables/register/register-row";
import { type PlainCell, shownNumber } from "@/lib/tables/write-tsv";

/** A park's row as its cells read: figures as numbers in the column's unit, an absent one as its reason. */
export const plainRow = (park: Park, labels: RegisterLabels): PlainCell[] =>
  registerRow(park, labels).cells.map(
    ({ text, reason, value }) => reason ?? (value === undefined ? text : (shownNumber(text) ?? text)),
  );
