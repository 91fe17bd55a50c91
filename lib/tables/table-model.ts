/**
 * A table before it is drawn: plain serialisable data, every text already in the reader's language and unit.
 * The first column names the row.
 */
export type TableModel = {
  /** Unique on the page: letters, digits, hyphens. */
  id: string;
  /** What the table shows, for its caption and for those who hear it. */
  caption: string;
  columns: TableColumn[];
  rows: TableRow[];
  /** A last row that sums up the others, labelled as what it is in its first cell; null where rows cannot be summed up. */
  totals: TableCell[] | null;
  /** Height of rows; comfortable when left out. */
  density?: "comfortable" | "compact";
  /** Rows there are in all, of which `rows` is a part that begins at `firstRow` (from 1). */
  rowCount?: number;
  firstRow?: number;
};

export type TableColumn = {
  key: string;
  heading: string;
  /** Stands once, under the heading, never in the cells. */
  unit?: string;
  align: "start" | "end";
  /** What the column means: one action away at its heading. */
  note?: string;
  /** Holds running text, which needs room to wrap. */
  wide?: boolean;
  /** Address of the page in this order, and how the table is ordered by it now. */
  sort?: { href: string; state: "ascending" | "descending" | "none" };
};

export type TableRow = {
  key: string;
  cells: TableCell[];
  /** A box at the row's name by which it is picked into the form around the table. */
  pick?: { name: string; value: string; label: string; checked: boolean };
};

export type TableCell = {
  text: string;
  /** Says in full where a link leads when its text alone would not; begins with the text. */
  label?: string;
  /** Why there is no figure; `text` is then the dash. */
  reason?: string;
  href?: string;
  /** The figure itself, in the unit of the API's field, for whoever reads the page by program. */
  value?: number;
  /** The figure in the unit the heading names, not rounded; for files. */
  exact?: number;
  /** A word beside the figure, e.g. of the preliminary mark. */
  mark?: string;
};
