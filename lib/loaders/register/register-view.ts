import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { DEFAULT_COLUMNS, PAGE_ROWS, parkQueryOf, type RegisterQuery } from "@/lib/schemas/register/register-query";
import type { RegisterMap, RegisterView } from "@/lib/schemas/register/register-view";
import { type Common, type Frame, loadFrame } from "../basis/frame";
import { cached } from "../cached";
import { loadParkMap } from "../overview/map";
import { loadPageFacts } from "../page-facts";
import { loadParkOrder } from "../parks/park-order";
import { loadParkRowsOf, loadReportedRows } from "../parks/park-rows";
import { toPark } from "../parks/parks";
import { loadChoices } from "./choices";
import { loadOutputTotal } from "./output-total";
import { loadTotals } from "./totals";

/**
 * The view of the register's page: the parks of one page of the selection with everything said about the whole of it.
 *
 * @throws Refusal as `loadFrame` and `loadParkOrder` do
 */
export async function loadRegisterView(dataset: Dataset, asked: RegisterQuery): Promise<RegisterView> {
  const list = parkQueryOf(asked);
  const frame = await loadFrame(dataset, list);
  return cached(dataset, "register-view", [frame.period.code, asked], () => compose(frame, asked));
}

async function compose(frame: Frame, asked: RegisterQuery): Promise<RegisterView> {
  const list = parkQueryOf(asked);
  const [order, everything] = await Promise.all([
    loadParkOrder(frame, list),
    loadParkOrder(frame, { period: list.period, asOf: list.asOf, universe: list.universe }),
  ]);
  const page = asked.page ?? 1;
  const shown = order.codes.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS);
  const columns = asked.columns ?? DEFAULT_COLUMNS;
  const [facts, rows, output, outputOfAll, totals, choices, map] = await Promise.all([
    loadPageFacts(frame, ["reference", "parks", "indicators", "industry-outputs", "projects"]),
    loadParkRowsOf(frame, list, shown),
    loadOutputTotal(frame, order.codes),
    loadOutputTotal(frame, everything.codes),
    order.codes.length > 1 && !frame.absence
      ? loadTotals(frame, list, order.codes, columns, asked.totals === "all")
      : null,
    loadChoices(frame),
    asked.view === "map" || asked.view === "both" ? loadMap(frame, list, order.codes) : null,
  ]);
  return {
    ...facts,
    asked,
    list,
    rows: rows.map(toPark),
    page,
    all: everything.codes.length,
    selected: order.codes.length,
    silent: frame.absence ? 0 : order.codes.length - output.parks,
    withoutFigure: order.withoutFigure,
    output,
    outputOfAll,
    totals,
    choices,
    map,
  };
}

async function loadMap(frame: Frame, common: Common, codes: readonly string[]): Promise<RegisterMap> {
  const selected = new Set(codes);
  const rows = await loadReportedRows(frame, common);
  return loadParkMap(
    frame,
    rows.filter(({ code }) => selected.has(code)),
  );
}
