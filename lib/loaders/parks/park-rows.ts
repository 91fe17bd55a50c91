import { FIGURE_GROUPS, type FigureGroup } from "@/lib/domain/figure-group";
import type { Park } from "@/lib/schemas/api/park";
import type { Common, Frame } from "../basis/frame";
import { cached, known } from "../cached";
import { loadProjectFigures } from "./project-figures";
import { loadRegister, type RegisterEntry } from "./register";
import { loadReportedFigures, type ReportedFigures } from "./reported-figures";
import { loadStructureFigures } from "./structure-figures";

/** What a park can be found by, beside its fields. */
type Handles = Pick<RegisterEntry, "clusters" | "platforms" | "searchText">;

/** A park of the list with what it can be found by. */
export type ParkRow = Park & Handles;

/** A park of the register before its figures. */
export type BareRow = Pick<ParkRow, Exclude<keyof RegisterEntry, "countyNameZh" | "countyNameEn" | "aliases">> &
  Pick<ParkRow, "cluster" | "platform" | "mainIndustry">;

/** A park with some of its figures: those of the groups asked for. */
export type PartialRow = BareRow & Partial<ParkRow>;

const EVERY_GROUP = Object.keys(FIGURE_GROUPS) as FigureGroup[];
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
    const rows = await loadPartialRows(frame, common, EVERY_GROUP, null);
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
      loadPartialRows(frame, common, EVERY_GROUP, codes),
    ));
  const byCode = new Map(rows.map((row) => [row.code, row as ParkRow]));
  return codes.flatMap((code) => byCode.get(code) ?? []);
}

/** The frame's parks with what they reported, in code order. */
export async function loadReportedRows(frame: Frame, common: Common): Promise<(BareRow & ReportedFigures)[]> {
  const [rows, figuresOf] = await Promise.all([
    loadPartialRows(frame, common, [], null),
    loadReportedFigures(frame, common, null),
  ]);
  return rows.map((row) => ({ ...row, ...figuresOf(row.code) }));
}

/** The frame's parks with figures of some groups, in code order. @param parks codes of the parks; null for all of the frame */
export async function loadPartialRows(
  frame: Frame,
  common: Common,
  groups: readonly FigureGroup[],
  parks: readonly string[] | null,
): Promise<PartialRow[]> {
  const whole = parks === null ? known<ParkRow[]>(frame.dataset, "park-rows", keyOf(frame, common)) : undefined;
  if (whole && groups.length < EVERY_GROUP.length) return whole;
  const [register, ...figures] = await Promise.all([
    loadRegister(frame.dataset, frame.cutOff, frame.asOf),
    ...groups.map((group) => loadGroup(group, frame, common, parks)),
  ]);
  const wanted = parks === null ? frame.members : new Set(parks);
  return register
    .filter(({ code }) => wanted === null || wanted.has(code))
    .map((park) => Object.assign(bareRow(park), ...figures.map((figuresOf) => figuresOf(park.code))));
}

function loadGroup(
  group: FigureGroup,
  frame: Frame,
  common: Common,
  parks: readonly string[] | null,
): Promise<(code: string) => object> {
  if (group === "reported") return loadReportedFigures(frame, common, parks);
  return group === "structure" ? loadStructureFigures(frame, parks) : loadProjectFigures(frame, parks);
}

const bareRow = ({ countyNameZh: _zh, countyNameEn: _en, aliases: _aliases, ...park }: RegisterEntry): BareRow => ({
  ...park,
  cluster: park.clusters[0] ?? null,
  platform: park.platforms[0] ?? null,
  mainIndustry: park.declaredIndustries[0] ?? null,
});
