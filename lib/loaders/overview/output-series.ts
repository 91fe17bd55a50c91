import { listUniverses } from "@/lib/data/universes/list-universes";
import { type Period, parsePeriod, yearBefore } from "@/lib/domain/period";
import type { HomogeneityYear, OutputYear } from "@/lib/schemas/overview/overview-parts";
import { type Common, type Frame, loadFrameOf } from "../basis/frame";
import { loadGrowth } from "../basis/growth";
import { loadHomogeneity } from "../basis/homogeneity";
import { isPreliminary, loadValues, total } from "../basis/values";
import { cachedReference } from "../cached-reference";

/** Complete years from the first universe to the period, earliest first; cumulative months are never mixed in. */
async function yearsThrough(frame: Frame): Promise<Period[]> {
  const universes = await cachedReference(frame.dataset, "universes", [], listUniverses);
  const first = Math.min(...universes.map((row) => Number(row.validFrom.slice(0, 4))));
  const last = frame.period.kind === "year" ? frame.period.year : frame.period.year - 1;
  const count = Math.max(0, last - first + 1);
  return Array.from({ length: Number.isFinite(count) ? count : 0 }, (_, i) => parsePeriod(String(first + i)) as Period);
}

/** Totals of every year over the universe of that year, with growth like for like. */
export async function loadOutputSeries(frame: Frame, common: Common): Promise<OutputYear[]> {
  const years = await yearsThrough(frame);
  return Promise.all(
    years.map(async (period) => {
      const [year, before] = await Promise.all([
        loadFrameOf(frame, period, common),
        loadFrameOf(frame, yearBefore(period), common),
      ]);
      const valuesOf = (indicator: "output" | "valueAdded" | "investment") =>
        loadValues(frame.dataset, indicator, period.code, frame.asOf);
      const [output, valueAdded, investment, outputGrowth, investmentGrowth] = await Promise.all([
        valuesOf("output"),
        valuesOf("valueAdded"),
        valuesOf("investment"),
        loadGrowth("output", year, before),
        loadGrowth("investment", year, before),
      ]);
      return {
        period: period.code,
        universe: year.universe?.code ?? null,
        parks: year.members?.size ?? 0,
        outputWanYuan: total(output, year),
        valueAddedWanYuan: total(valueAdded, year),
        investmentWanYuan: total(investment, year),
        outputGrowth,
        investmentGrowth,
        preliminary: isPreliminary(output, year),
      };
    }),
  );
}

/** Likeness of every year's parks. */
export async function loadHomogeneitySeries(frame: Frame, common: Common): Promise<HomogeneityYear[]> {
  const years = await yearsThrough(frame);
  return Promise.all(
    years.map(async (period) => {
      const likeness = await loadHomogeneity(await loadFrameOf(frame, period, common));
      return {
        period: period.code,
        parks: likeness.parks.length,
        index: likeness.index,
        indexWeighted: likeness.indexWeighted,
      };
    }),
  );
}
