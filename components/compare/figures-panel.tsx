import { DataTable } from "@/components/tables/data-table";
import { Panel } from "@/components/ui/panel";
import { MEASURE_GROUPS } from "@/lib/schemas/compare/comparison";
import { prepareFiguresTable } from "@/lib/tables/compare/prepare-figures-table";
import { prepareProfileTable } from "@/lib/tables/compare/prepare-profile-table";
import type { ComparePart } from "./compare-part";
import { Definitions } from "./definitions";
import { DenominatorLinks } from "./denominator-links";

/** Up to so many parks there is room for wider columns. */
const FEW = 5;

/** Every figure of the chosen parks, measures in rows and parks in columns, group by group. */
export function FiguresPanel({ view, words }: ComparePart) {
  const { compare } = words;
  const { comparison } = view;
  return (
    <Panel id="figures" heading={compare("sections.figures")}>
      <p className="max-w-3xl text-[0.8125rem] text-quiet">{compare("table.rule")}</p>
      <div className="compare-tables" data-few={comparison.parks.length <= FEW ? "" : undefined}>
        <h3 id="profile">{compare("group.profile")}</h3>
        <DataTable model={prepareProfileTable(words, view, comparison.parks)} />
        {MEASURE_GROUPS.map((group) => (
          <div key={group}>
            <h3 id={group}>{compare(`group.${group}`)}</h3>
            {group === "density" ? <DenominatorLinks chosen={comparison.denominator} words={words} /> : null}
            <DataTable model={prepareFiguresTable(words, view, comparison, group)} />
          </div>
        ))}
      </div>
      <Definitions measures={comparison.measures} words={words} />
    </Panel>
  );
}
