"use client";

import { type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type ChangeEvent, type FocusEvent, memo, useCallback, useEffect, useRef, useState } from "react";
import { placeRows } from "@/lib/tables/place-rows";
import type { TableColumn, TableRow } from "@/lib/tables/table-model";
import { type FrozenTable, focusControl } from "./frozen-table";
import { PendingRow } from "./pending-row";
import { rowsKept } from "./rows-kept";
import { SpaceRow } from "./space-row";
import { TableRowView } from "./table-row-view";

type RowsProps = {
  /** Rows in all; those the server drew began at `firstRow` (from 1). */
  count: number;
  firstRow: number;
  columns: Pick<TableColumn, "key" | "align" | "wide">[];
  /** The row at a place from 0; null while it is on its way. */
  rowAt: (index: number) => TableRow | null;
  /** Tells which rows are about to be seen, from 0. */
  want: (first: number, last: number) => void;
  texts: { loading: string; failed: string; retry: string };
  /** Asks again for what could not be had; null while nothing failed. */
  retry: (() => void) | null;
  /** The table as the server drew it. */
  frozen: FrozenTable;
};

/** A row that has not changed is not drawn again while others come and go. */
const SteadyRow = memo(TableRowView);

/** Rows drawn beyond those in sight, either way. */
const SPARE = 12;

/** Takes over from rows drawn whole. Draws of a long table the rows in sight and a few around them. Boxes ticked and the row in focus outlast the scroll. */
export function VirtualRows({ count, firstRow, columns, rowAt, want, texts, retry, frozen }: RowsProps) {
  const { region, head, rows } = frozen;
  const usual = rows.reduce((sum, row) => sum + row, 0) / Math.max(1, rows.length);
  const body = useRef<HTMLTableSectionElement>(null);
  const awaited = useRef(frozen.focus);
  const [focused, setFocused] = useState<number | null>(frozen.focus && frozen.focus.row + firstRow - 1);
  const [ticked, setTicked] = useState(new Set(frozen.ticked));
  const rangeExtractor = useCallback((range: Range) => rowsKept(range, focused), [focused]);
  const { getVirtualItems, getTotalSize, measureElement, range } = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => region,
    estimateSize: (index) => rows[index - firstRow + 1] ?? usual,
    initialOffset: () => region.scrollTop + (firstRow - 1) * usual,
    scrollMargin: head,
    overscan: SPARE,
    rangeExtractor,
    useFlushSync: false,
  });

  useEffect(() => {
    if (range) want(Math.max(0, range.startIndex - SPARE), Math.min(count - 1, range.endIndex + SPARE));
  }, [range, want, count]);
  // The rows come a moment after the body; the keyboard goes back to where it was as soon as its row is there.
  useEffect(() => {
    const { current } = awaited;
    const row = current && body.current?.querySelector(`[data-index="${current.row + firstRow - 1}"]`);
    if (!row) return;
    awaited.current = null;
    focusControl(row, current.control);
  });

  const tick = ({ target }: ChangeEvent<HTMLElement>) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { value, checked } = target;
    setTicked((before) => new Set(checked ? [...before, value] : [...before].filter((other) => other !== value)));
  };
  const follow = ({ target }: FocusEvent) => {
    const index = target.closest("tr")?.dataset.index;
    setFocused(index === undefined ? null : Number(index));
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!body.current?.contains(relatedTarget as Node | null)) setFocused(null);
  };

  const span = columns.length;
  const { placed, after } = placeRows(getVirtualItems(), head, getTotalSize() + head);
  const drawn = placed.map(({ row: item, before }) => ({ item, before, row: rowAt(item.index) }));
  const inSight = new Set(drawn.flatMap(({ row }) => row?.pick?.value ?? []));
  const name = drawn.find(({ row }) => row?.pick)?.row?.pick?.name;
  let asked = false;
  return (
    <tbody ref={body} data-live="" onChange={tick} onFocus={follow} onBlur={leave}>
      {drawn.map(({ item, before, row }) => {
        const again = row === null && retry !== null && !asked;
        asked ||= again;
        return [
          before > 0 ? <SpaceRow key={`space-${item.key}`} height={before} span={span} /> : null,
          row ? (
            <SteadyRow
              key={item.key}
              row={row.pick && ticked.has(row.pick.value) ? { ...row, pick: { ...row.pick, checked: true } } : row}
              columns={columns}
              index={item.index + 2}
              place={item.index}
              measure={measureElement}
            />
          ) : (
            <PendingRow
              key={`pending-${item.key}`}
              height={item.size}
              index={item.index + 2}
              span={span}
              texts={texts}
              retry={again ? retry : null}
            />
          ),
        ];
      })}
      <SpaceRow height={after} span={span}>
        {name === undefined
          ? null
          : [...ticked]
              .filter((value) => !inSight.has(value))
              .map((value) => <input key={value} type="hidden" name={name} value={value} />)}
      </SpaceRow>
    </tbody>
  );
}
