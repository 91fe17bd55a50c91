import type { ReactNode } from "react";
import { DataTable } from "@/components/tables/data-table";
import type { ChartFacts } from "@/lib/charts/chart-model";
import type { ChartTexts } from "@/lib/charts/wording/chart-texts";
import { ChartMenu } from "./chart-menu";

type FrameProps = { facts: ChartFacts; texts: ChartTexts; heading: 2 | 3 | 4; children: ReactNode };

/**
 * What stands around every drawing: the sentence, what is shown, where it comes from, the numbers and the files. The table,
 * which is the chart as a list, and the menu open without a script.
 */
export function ChartFrame({ facts, texts, heading, children }: FrameProps) {
  const Heading = `h${heading}` as const;
  const { id, title, subtitle, notes, source, cutOff, sample, summary, table } = facts;
  return (
    <figure id={id} className="chart" aria-labelledby={`${id}-title`} aria-describedby={`${id}-summary`}>
      <figcaption>
        <Heading id={`${id}-title`} className="chart-title">
          {title}
        </Heading>
        <p className="chart-subtitle">{subtitle}</p>
        <p id={`${id}-summary`} className="sr-only">
          {summary}
        </p>
      </figcaption>
      {children}
      {notes.map((note) => (
        <p key={note} className="chart-note">
          {note}
        </p>
      ))}
      <p className="chart-source">
        <span>{source}</span>
        <span>{cutOff}</span>
        {sample ? <span className="chart-sample">{sample}</span> : null}
      </p>
      <div className="chart-actions">
        <ChartMenu facts={facts} texts={texts} />
        <details className="chart-table">
          <summary>
            {texts.chart("table")} <small>{texts.chart("tableRows", { count: table.rows.length })}</small>
          </summary>
          <DataTable model={{ id: `${id}-table`, totals: null, ...table }} />
        </details>
      </div>
    </figure>
  );
}
