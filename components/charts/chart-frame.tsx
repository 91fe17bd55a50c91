import type { ReactNode } from "react";
import type { ChartFacts } from "@/lib/charts/chart-model";
import type { ChartTexts } from "@/lib/charts/wording/chart-texts";
import { ChartTable } from "./chart-table";

type FrameProps = { facts: ChartFacts; texts: ChartTexts; heading: 2 | 3 | 4; children: ReactNode };

/**
 * What stands around every drawing: the sentence, what is shown, where it comes from, the numbers and the files.
 * Table and files open without a script.
 */
export function ChartFrame({ facts, texts, heading, children }: FrameProps) {
  const Heading = `h${heading}` as const;
  const { id, title, subtitle, notes, source, cutOff, sample, table, downloads } = facts;
  return (
    <figure id={id} className="chart" aria-labelledby={`${id}-title`}>
      <figcaption>
        <Heading id={`${id}-title`} className="chart-title">
          {title}
        </Heading>
        <p className="chart-subtitle">{subtitle}</p>
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
        <details className="chart-table">
          <summary>{texts.chart("table")}</summary>
          <ChartTable table={table} />
        </details>
        <details className="chart-files">
          <summary>{texts.chart("data")}</summary>
          <ul>
            {downloads.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
            <li>
              <a href={`#${id}`}>{texts.chart("permalink")}</a>
            </li>
          </ul>
        </details>
      </div>
    </figure>
  );
}
