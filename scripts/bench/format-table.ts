/** A table ready to print; every row has as many cells as there are headings. */
export interface Table {
  title: string;
  /** What stands in the columns, where headings alone do not say it. */
  note?: string;
  headings: string[];
  rows: string[][];
}

const isText = (column: number) => column === 0;

/** Sets a table as aligned Markdown, legible on a terminal as it stands: first column to the left, figures right. */
export function formatTable({ title, note, headings, rows }: Table): string {
  const widths = headings.map((heading, column) =>
    Math.max(3, heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) => {
    const padded = cells.map((cell, column) => {
      const width = widths[column] ?? 0;
      return isText(column) ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(" | ")} |`;
  };
  const rule = widths.map((width, column) => (isText(column) ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  const body = [line(headings), line(rule), ...rows.map(line)].join("\n");
  return [`## ${title}`, ...(note ? [note] : []), body].join("\n\n");
}
