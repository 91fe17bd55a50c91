/** What of a table drawn whole is needed to go on drawing parts of it. */
export type FrozenTable = {
  region: HTMLElement;
  /** Heights in pixels: of the head, and of each row there was. */
  head: number;
  rows: number[];
  /** Values of the boxes ticked so far. */
  ticked: string[];
  /** Which row, from 0, and which of its controls had the keyboard; null when none. */
  focus: { row: number; control: number } | null;
};

const CONTROLS = "a, button, input, [tabindex]";

/** Reads a table's measures and state, and fixes its column widths, so that they do not jump when other rows come into sight. */
export function freezeTable(body: HTMLTableSectionElement): FrozenTable | null {
  const [table, region] = [body.closest("table"), body.closest("section")];
  if (!table || !region) return null;
  const cells = [...(table.tHead?.rows[0]?.cells ?? [])];
  const widths = cells.map((cell) => cell.getBoundingClientRect().width);
  const frozen: FrozenTable = {
    region,
    head: table.tHead?.offsetHeight ?? 0,
    rows: [...body.rows].map((row) => row.getBoundingClientRect().height),
    ticked: [...body.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value),
    focus: focusIn(body),
  };
  cells.forEach((cell, at) => {
    cell.style.width = `${widths[at]}px`;
  });
  table.style.width = `${widths.reduce((sum, width) => sum + width, 0)}px`;
  table.style.tableLayout = "fixed";
  return frozen;
}

function focusIn(body: HTMLTableSectionElement): FrozenTable["focus"] {
  const row = document.activeElement?.closest("tr");
  if (!row || row.parentElement !== body) return null;
  const control = [...row.querySelectorAll(CONTROLS)].indexOf(document.activeElement as Element);
  return { row: row.sectionRowIndex, control };
}

/** Gives the keyboard to a control of a row, where it was before. */
export function focusControl(row: Element | null, control: number): void {
  const target = row?.querySelectorAll<HTMLElement>(CONTROLS)[control];
  target?.focus({ preventScroll: true });
}
