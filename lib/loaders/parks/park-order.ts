import { figuresAmong } from "@/lib/domain/figure-group";
import type { ParkQuery } from "@/lib/schemas/api/park-query";
import { boundsOf } from "@/lib/schemas/api/park-thresholds";
import type { Frame } from "../basis/frame";
import { cached } from "../cached";
import { refuseUnknownLevels } from "./levels";
import { loadPartialRows } from "./park-rows";
import { selectParks } from "./select-parks";
import { sortParks } from "./sort-parks";
import { withinBounds } from "./within-bounds";

/** The parks under a query's filters in its order. */
export type ParkOrder = {
  codes: string[];
  /** Parks that pass every filter but bounds on figures they do not have. */
  withoutFigure: number;
};

/**
 * Finds and orders the parks of a query, reading of all of them only the figures it filters or orders by.
 *
 * @throws Refusal `malformed` for a level no park ever had
 */
export function loadParkOrder(frame: Frame, query: ParkQuery): Promise<ParkOrder> {
  const { page: _page, pageSize: _size, cursor: _cursor, ...asked } = query;
  return cached(frame.dataset, "park-order", [{ ...asked, period: frame.period.code }], async () => {
    if (query.level) await refuseUnknownLevels(frame.dataset, query.level);
    const fields = [...(query.sort ?? []), ...boundsOf(query)].map(({ field }) => field);
    const figures = figuresAmong(query.revealed ? [...fields, "revealedMain"] : fields);
    const every = await loadPartialRows(frame, query, figures, null);
    const selected = await selectParks(frame.dataset, every, query);
    const { rows, withoutFigure } = withinBounds(selected, query);
    return { codes: sortParks(rows, query.sort ?? []).map(({ code }) => code), withoutFigure };
  });
}
