import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { listPeriodOutputs } from "@/lib/data/industry-outputs/list-period-outputs";
import { listDeclarations } from "@/lib/data/parks/list-declarations";
import type { CalendarDay } from "@/lib/domain/calendar-day";
import type { Declarations } from "@/lib/metrics/main-industry";
import { type OutputStructure, outputStructure } from "@/lib/metrics/output-structure";
import { cached } from "../cached";
import { cachedReference } from "../cached-reference";
import type { Frame } from "./frame";

/** Output of the frame's parks by division; parks without a breakdown are left out. @param parks of them; null for all */
export async function loadStructure(frame: Frame, parks: readonly string[] | null = null): Promise<OutputStructure> {
  const { dataset, period, asOf, members, universe, absence } = frame;
  return cached(dataset, "structure", [period.code, asOf, universe?.code ?? null, absence, parks], async () => {
    const rows = await listPeriodOutputs(period.code, asOf, parks);
    return outputStructure(rows.filter((row) => members?.has(row.park)));
  });
}

/** Declared main industries on a day by park, in the order declared; every park of the register. */
export function loadDeclarations(dataset: Dataset, day: CalendarDay, asOf: CalendarDay | null): Promise<Declarations> {
  return cachedReference(dataset, "declarations", [day, asOf], async () => {
    const declarations = new Map<string, string[]>();
    for (const row of await listDeclarations(day, asOf))
      declarations.set(row.park, [...(declarations.get(row.park) ?? []), row.industry]);
    return declarations;
  });
}

/** Only the declarations of the frame's parks. */
export const declarationsOf = (declarations: Declarations, frame: Frame): Declarations =>
  new Map([...declarations].filter(([park]) => frame.members?.has(park)));
