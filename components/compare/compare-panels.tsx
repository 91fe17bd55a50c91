import { ChosenPanel } from "./chosen-panel";
import type { ComparePart } from "./compare-part";
import { FiguresPanel } from "./figures-panel";
import { FilesPanel } from "./files-panel";
import { IndustriesPanel } from "./industries-panel";
import { PeersPanel } from "./peers-panel";
import { RankingPanel } from "./ranking-panel";
import { TrendPanel } from "./trend-panel";

/** Everything there is to say about the chosen parks. */
export function ComparePanels({ view, words }: ComparePart) {
  return (
    <>
      <div className="grid gap-x-10 lg:grid-cols-2">
        <ChosenPanel view={view} words={words} />
        <PeersPanel view={view} words={words} />
      </div>
      <FiguresPanel view={view} words={words} />
      <TrendPanel view={view} words={words} />
      <IndustriesPanel view={view} words={words} />
      <RankingPanel view={view} words={words} />
      <FilesPanel view={view} words={words} />
    </>
  );
}
