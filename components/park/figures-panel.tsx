import { Figure } from "@/components/figures/figure";
import { Panel } from "@/components/ui/panel";
import { prepareParkFigure } from "@/lib/charts/park/prepare-park-figure";
import type { ParkFigureId } from "@/lib/schemas/park/park-figure";
import type { ParkPart } from "./park-part";

/** Shown large: how much, how well the land yields, how focused, how much is coming. */
const LARGE: readonly ParkFigureId[] = ["output", "outputPerMu", "mainIndustryShare", "signedAmount"];
const SMALL: readonly ParkFigureId[] = [
  "valueAdded",
  "investment",
  "tax",
  "employees",
  "taxPerMu",
  "outputPerWorker",
  "effectiveIndustries",
  "meanSimilarity",
  "signedCount",
  "delayedProjects",
];

/** The park's figures of the period, each with its change and its place among the parks. */
export function FiguresPanel({ view, words }: ParkPart) {
  return (
    <Panel id="figures" heading={words.park("panels.figures")}>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 lg:grid-cols-4 print:grid-cols-4">
        {LARGE.map((id) => (
          <Figure key={id} model={prepareParkFigure(words, view, id)} size="large" />
        ))}
      </dl>
      <dl className="mt-5 grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5 print:grid-cols-5">
        {SMALL.map((id) => (
          <Figure key={id} model={prepareParkFigure(words, view, id)} size="small" />
        ))}
      </dl>
    </Panel>
  );
}
