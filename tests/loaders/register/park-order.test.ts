import { describe, expect, test } from "vitest";
import { parseQuery } from "@/lib/api/parse-query";
import { FIGURE_GROUPS } from "@/lib/domain/figure-group";
import { loadFrame } from "@/lib/loaders/basis/frame";
import { declarationsOf, loadDeclarations, loadStructure } from "@/lib/loaders/basis/outputs";
import { loadDataset } from "@/lib/loaders/dataset";
import { loadParkOrder } from "@/lib/loaders/parks/park-order";
import { loadParkRows, loadParkRowsOf } from "@/lib/loaders/parks/park-rows";
import { sortParks } from "@/lib/loaders/parks/sort-parks";
import { loadTotals } from "@/lib/loaders/register/totals";
import { groupMainIndustryShare } from "@/lib/metrics/main-industry";
import { parkQuerySchema } from "@/lib/schemas/api/park-query";

let version = 2_000_000;
/** A state in which nothing has been computed, so that only what is asked for is read. */
const freshState = async () => ({ ...(await loadDataset()), version: ++version });
const queryOf = (search: string) => parseQuery(new URLSearchParams(search), parkQuerySchema);

describe.each(["2024", "2025-08", "2016"])("of the parks of %s", (period) => {
  test.each(
    Object.values(FIGURE_GROUPS)
      .flat()
      .filter((field) => field !== "revealedMain"),
  )("the order by %s, read alone, is that of the parks with all their figures", async (field) => {
    const query = queryOf(`period=${period}&sort=-${field}`);
    const alone = await loadParkOrder(await loadFrame(await freshState(), query), query);
    const rows = await loadParkRows(await loadFrame(await freshState(), query), query);
    expect(alone.codes).toEqual(sortParks(rows, query.sort ?? []).map(({ code }) => code));
  });

  test("a few, read alone, are as among all of them", async () => {
    const query = queryOf(`period=${period}`);
    const all = await loadParkRows(await loadFrame(await freshState(), query), query);
    const some = all.filter((_, at) => at % 7 === 3).map(({ code }) => code);
    const alone = await loadParkRowsOf(await loadFrame(await freshState(), query), query, some);
    expect(alone).toEqual(all.filter(({ code }) => some.includes(code)));
  });

  test("the main-industry share of some together is the metric's own, over as many parks", async () => {
    const query = queryOf(`period=${period}`);
    const frame = await loadFrame(await freshState(), query);
    const [structure, declarations] = await Promise.all([
      loadStructure(frame),
      loadDeclarations(frame.dataset, frame.cutOff, frame.asOf),
    ]);
    const codes = [...(frame.members ?? [])].filter((_, at) => at % 3 !== 0);
    const declaring = new Map(
      [...declarationsOf(declarations, frame)].filter(
        ([park, declared]) => codes.includes(park) && declared.length > 0,
      ),
    );
    const { mainIndustryShare } = await loadTotals(frame, query, codes, ["mainIndustryShare"], false);
    const expected = groupMainIndustryShare(structure, declaring);
    expect(mainIndustryShare?.figure.absent).toBe(expected.absent);
    expect(mainIndustryShare?.figure.value ?? 0).toBeCloseTo(expected.value ?? 0, 12);
    expect(mainIndustryShare?.parks).toBe(structure.parks.filter((park) => declaring.has(park)).length);
  });
});
