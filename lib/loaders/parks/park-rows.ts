import { FIGURE_GROUPS, type FigureField, type FigureGroup, groupsOf } from "@/lib/domain/figure-group";
import type { Park } from "@/lib/schemas/api/park";
import type { Common, Frame } from "../basis/frame";
import { cached, known } from "../cached";
import { cachedReference } from "../cached-reference";
import { loadProjectFigures } from "./project-figures";
import { loadRegister, type RegisterEntry } from "./register";
import { loadReportedFigures, type ReportedFigures } from "./reported-figures";
import { loadStructureFigures } from "./structure-figures";

/** What a park can be found by, beside its fields. */
type Handles = Pick<RegisterEntry, "clusters" | "platforms">;

/** A park of the list with what it can be found by. */
export type ParkRow = Park & Handles;

/** A park of the register before its figures. */
export type BareRow = Pick<ParkRow, Exclude<keyof RegisterEntry, "countyNameZh" | "countyNameEn" | "aliases">> &
  Pick<ParkRow, "cluster" | "platform" | "mainIndustry">;

/** A park with some of its figures: those asked for. */
export type PartialRow = BareRow & Partial<ParkRow>;

const EVERY_FIGURE: readonly FigureField[] = Object.values(FIGURE_GROUPS).flat();
const keyOf = ({ period, asOf, absence }: Frame, common: Common) => [
  period.code,
  asOf,
  common.universe ?? null,
  absence,
];

/**
 * Every park of the frame's universe with its figures, in code order: what the list, its filters, the export and a park's own
 * page read from. Without a universe the whole register is listed, its figures absent.
 */
export function loadParkRows(frame: Frame, common: Common): Promise<ParkRow[]> {
  return cached(frame.dataset, "park-rows", keyOf(frame, common), async () => {
    const rows = await loadPartialRows(frame, common, EVERY_FIGURE, null);
    return rows as ParkRow[];
  });
}

/**
 * Some parks with all their figures, in the order of the codes. Reads no more than these parks need, unless all have been
 * computed already or are most of what is asked for.
 */
export async function loadParkRowsOf(frame: Frame, common: Common, codes: readonly string[]): Promise<ParkRow[]> {
  const size = frame.members?.size ?? codes.length;
  const all =
    codes.length * 2 >= size
      ? loadParkRows(frame, common)
      : known<ParkRow[]>(frame.dataset, "park-rows", keyOf(frame, common));
  const rows = await (all ??
    cached(frame.dataset, "park-rows-of", [...keyOf(frame, common), codes], () =>
      loadPartialRows(frame, common, EVERY_FIGURE, codes),
    ));
  const byCode = new Map(rows.map((row) => [row.code, row as ParkRow]));
  return codes.flatMap((code) => byCode.get(code) ?? []);
}

/** The frame's parks with what they reported, in code order. */
export const loadReportedRows = async (frame: Frame, common: Common): Promise<(BareRow & ReportedFigures)[]> =>
  (await loadPartialRows(frame, common, FIGURE_GROUPS.reported, null)) as (BareRow & ReportedFigures)[];

/** The frame's parks with some figures, in code order. @param parks codes of the parks; null for all of the frame */
export async function loadPartialRows(
  frame: Frame,
  common: Common,
  fields: readonly FigureField[],
  parks: readonly string[] | null,
): Promise<PartialRow[]> {
  const whole = parks === null ? known<ParkRow[]>(frame.dataset, "park-rows", keyOf(frame, common)) : undefined;
  if (whole && fields.length < EVERY_FIGURE.length) return whole;
  const [bare, ...figures] = await Promise.all([
    loadBareRows(frame),
    ...groupsOf(fields).map((group) => loadGroup(group, frame, common, fields, parks)),
  ]);
  const wanted = parks === null ? frame.members : new Set(parks);
  return bare
    .filter(({ code }) => wanted === null || wanted.has(code))
    .map((park) => figures.reduce((row, figuresOf) => Object.assign(row, figuresOf(park.code)), { ...park }));
}

function loadGroup(
  group: FigureGroup,
  frame: Frame,
  common: Common,
  fields: readonly FigureField[],
  parks: readonly string[] | null,
): Promise<(code: string) => object> {
  if (group === "reported") return loadReportedFigures(frame, common, fields, parks);
  return group === "structure" ? loadStructureFigures(frame, parks) : loadProjectFigures(frame, fields, parks);
}

/** The register as rows without figures, which a publish of figures leaves as they are. */
const loadBareRows = ({ dataset, cutOff, asOf }: Frame): Promise<BareRow[]> =>
  cachedReference(dataset, "bare-rows", [cutOff, asOf], async () =>
    (await loadRegister(dataset, cutOff, asOf)).map(
      ({ countyNameZh: _zh, countyNameEn: _en, aliases: _aliases, ...park }) => ({
        ...park,
        cluster: park.clusters[0] ?? null,
        platform: park.platforms[0] ?? null,
        mainIndustry: park.declaredIndustries[0] ?? null,
      }),
    ),
  );
