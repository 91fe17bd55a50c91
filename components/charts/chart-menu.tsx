import type { ChartFacts } from "@/lib/charts/chart-model";
import type { ChartTexts } from "@/lib/charts/wording/chart-texts";
import { CopyButton } from "./copy-button";
import { MenuGroup } from "./menu-group";

type MenuProps = { facts: Pick<ChartFacts, "id" | "files" | "table">; texts: ChartTexts };

/**
 * Everything that can be taken along of a chart, behind one word: picture, numbers, addresses, citation. Opens over the page,
 * and closes on Escape, without a script.
 */
export function ChartMenu({ facts: { id, files, table }, texts: { chart } }: MenuProps) {
  const { chart: drawn, rows, permalink, citation } = files;
  const all = rows.count === null ? chart("menu.allRows") : chart("menu.allRowsOf", { count: rows.count });
  return (
    <div className="chart-files">
      <button
        type="button"
        id={`${id}-word`}
        popoverTarget={`${id}-menu`}
        aria-labelledby={`${id}-word ${id}-title`}
        className="chart-word"
      >
        {chart("menu.word")}
      </button>
      <div id={`${id}-menu`} popover="auto" className="note-sheet chart-menu">
        <dl>
          {drawn ? (
            <MenuGroup
              term={chart("menu.picture")}
              links={[
                { label: chart("menu.png"), href: drawn.png },
                { label: "SVG", href: drawn.svg },
              ]}
            />
          ) : null}
          {drawn ? (
            <MenuGroup
              term={chart("menu.shown", { count: table.rows.length })}
              links={[
                { label: "CSV", href: drawn.csv },
                { label: "XLSX", href: drawn.xlsx },
              ]}
            />
          ) : null}
          <MenuGroup
            term={all}
            links={[
              { label: "CSV", href: rows.csv },
              { label: "XLSX", href: rows.xlsx },
            ]}
          />
          <MenuGroup
            term={chart("menu.links")}
            links={[
              { label: chart("menu.permalink"), href: permalink },
              ...(drawn
                ? [
                    { label: chart("menu.pictureAddress"), href: drawn.svg },
                    { label: chart("menu.dataAddress"), href: drawn.csv },
                  ]
                : []),
            ]}
          />
          <dt>{chart("menu.citation")}</dt>
          <dd>
            <p id={`${id}-cite`} className="chart-cite">
              {citation}
            </p>
            <CopyButton target={`${id}-cite`} word={chart("menu.copy")} done={chart("menu.copied")} />
          </dd>
        </dl>
      </div>
    </div>
  );
}
