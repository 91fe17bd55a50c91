import { Virtualizer } from "@tanstack/react-virtual";
import { describe, expect, test } from "vitest";
import { rowsKept } from "@/components/tables/rows-kept";
import { placeRows } from "@/lib/tables/place-rows";

const [COUNT, HEAD, SIGHT, SPARE] = [2700, 48, 700, 12];
/** Rows of one, two and three lines. */
const heightOf = (index: number) => 29 + 20 * (index % 3);
const HEIGHTS = Array.from({ length: COUNT }, (_, index) => heightOf(index));
const BODY = HEIGHTS.reduce((sum, height) => sum + height, 0);
const topOf = (index: number) => HEAD + HEIGHTS.slice(0, index).reduce((sum, height) => sum + height, 0);

/** What is drawn of 2,700 rows at a place of the scroll. */
function drawnAt(offset: number, focused: number | null) {
  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
    count: COUNT,
    getScrollElement: () => ({}) as HTMLElement,
    estimateSize: heightOf,
    scrollMargin: HEAD,
    overscan: SPARE,
    rangeExtractor: (range) => rowsKept(range, focused),
    initialRect: { width: 1000, height: SIGHT },
    initialOffset: offset,
    observeElementRect: () => {},
    observeElementOffset: () => {},
    scrollToFn: () => {},
  });
  const { placed, after } = placeRows(virtualizer.getVirtualItems(), HEAD, virtualizer.getTotalSize() + HEAD);
  return { rows: placed.map(({ row }) => row.index), placed, after };
}

const OFFSETS = [0, 1, 4_000, 61_234, Math.floor(BODY / 2), BODY + HEAD - SIGHT];

describe.each(OFFSETS)("of 2,700 rows scrolled to %d pixels", (offset) => {
  test("every row in sight is drawn, in order and once, and few others", () => {
    const { rows } = drawnAt(offset, null);
    const seen = HEIGHTS.flatMap((height, index) =>
      topOf(index) + height > offset && topOf(index) < offset + SIGHT ? [index] : [],
    );
    expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
    expect(seen.filter((index) => !rows.includes(index))).toEqual([]);
    expect(rows.length).toBeLessThanOrEqual(seen.length + 2 * (SPARE + 2));
  });

  test.each([null, 0, 1700, COUNT - 1])(
    "with the keyboard in row %s every row stands where it would among all",
    (focused) => {
      const { placed, after, rows } = drawnAt(offset, focused);
      if (focused !== null) expect(rows).toContain(focused);
      let at = HEAD;
      for (const { row, before } of placed) {
        at += before;
        expect(at).toBe(topOf(row.index));
        at += heightOf(row.index);
      }
      expect(at + after).toBe(HEAD + BODY);
    },
  );
});

test("without a row drawn yet the space is the whole body's", () => {
  expect(placeRows([], HEAD, HEAD + BODY)).toEqual({ placed: [], after: BODY });
});

test("a gap of rounding is none, and none is negative", () => {
  const rows = [
    { start: 48, end: 77.3 },
    { start: 77.5, end: 100 },
    { start: 99.8, end: 130 },
  ];
  expect(placeRows(rows, HEAD, 129.9)).toEqual({ placed: rows.map((row) => ({ row, before: 0 })), after: 0 });
});
