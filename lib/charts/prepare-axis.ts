import type { ChartAxis } from "./chart-model";

type AxisOptions = {
  /** Writes a tick; the unit stands in the subtitle, not on each tick. */
  format: (value: number) => string;
  /** Bars and stacks must start at zero, or their lengths lie; a line may leave it out. */
  fromZero: boolean;
  /** About how many intervals there should be; 4 unless told. */
  intervals?: number;
};

/**
 * Chooses ticks at 1, 2, 2.5 or 5 times a power of ten that enclose all values.
 *
 * @param values what will be placed on the axis; nulls are ignored. Without any value the axis runs from 0 to 1.
 * @returns ticks in ascending order, evenly spaced, the first at or below the least value and the last at or above the greatest
 */
export function prepareAxis(values: (number | null)[], { format, fromZero, intervals = 4 }: AxisOptions): ChartAxis {
  const present = values.filter((value): value is number => value !== null && Number.isFinite(value));
  const anchors = present.length === 0 ? [0, 1] : fromZero ? [...present, 0] : present;
  let low = Math.min(...anchors);
  let high = Math.max(...anchors);
  if (high - low <= Math.max(Math.abs(low), Math.abs(high)) * EDGE) {
    const room = low === 0 ? 1 : Math.abs(low) / 2;
    low -= low === 0 || fromZero ? 0 : room;
    high += room;
  }
  const step = niceStep((high - low) / intervals);
  const first = Math.floor(low / step + EDGE);
  const last = Math.ceil(high / step - EDGE);
  const ticks = [];
  for (let count = first; count <= last; count++) {
    const value = cleaned(count * step);
    ticks.push({ value, label: format(value) });
  }
  return { ticks };
}

/** How far, in steps, a value may pass a tick by floating-point noise without calling for another tick. */
const EDGE = 1e-9;

/** The least of 1, 2, 2.5, 5, 10 × 10ⁿ that is not smaller than the raw step. */
function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= raw * (1 - EDGE)) ?? 10;
  return factor * power;
}

/** 3 × 0.1 is 0.30000000000000004: nobody should read that on an axis. */
function cleaned(value: number): number {
  return Number(value.toPrecision(12));
}
