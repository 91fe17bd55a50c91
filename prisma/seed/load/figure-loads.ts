import { industryOutputRowSchema } from "@/lib/schemas/rows/industry-output-row";
import { observationRowSchema } from "@/lib/schemas/rows/observation-row";
import { type FigureSet, figureSets } from "../sample/figures";
import { industryOutputRows, observationRows } from "../sample/observations";
import type { SamplePark } from "../sample/sample-park";
import type { SampleWorld } from "../sample/sample-world";
import { type TableLoad, tableLoad } from "./table-load";

function* setsOfParks(world: SampleWorld): Generator<{ park: SamplePark; sets: Iterable<FigureSet> }> {
  const { panel, missing, options } = world;
  for (const park of world.parks) {
    const figures = panel.get(park.code);
    if (figures) yield { park, sets: figureSets({ seed: options.seed, park, figures, missing }) };
  }
}

function* observations(world: SampleWorld) {
  for (const { park, sets } of setsOfParks(world))
    for (const set of sets) yield* observationRows(world.options.seed, park.code, set);
}

function* industryOutputs(world: SampleWorld) {
  for (const { park, sets } of setsOfParks(world)) {
    const mix = world.mixOf(park);
    for (const set of sets) yield* industryOutputRows(world.options.seed, park.code, set, mix);
  }
}

/** Figures of the parks and their output by industry, park by park: at no time are more than one park's rows held. */
export const figureLoads = (world: SampleWorld): TableLoad[] => [
  tableLoad("observation", observationRowSchema, () => observations(world)),
  tableLoad("industry_output", industryOutputRowSchema, () => industryOutputs(world)),
];
