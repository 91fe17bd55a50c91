import { listSignings, type SigningRow } from "@/lib/data/signings/list-signings";
import { addDays, addMonths, lastDayOfMonth } from "@/lib/domain/calendar-day";
import type { SigningPoint } from "@/lib/schemas/overview/overview-parts";
import type { Frame } from "../basis/frame";
import { cached } from "../cached";

const MONTHS_SHOWN = 24;

async function signingsBy(by: "year" | "month", from: string | null, frame: Frame): Promise<SigningRow[]> {
  const { dataset, members, cutOff, asOf, universe } = frame;
  if (!members) return [];
  return cached(dataset, "signing-series", [by, from, cutOff, asOf, universe?.code ?? null], () =>
    listSignings({ by, from, to: cutOff, parks: [...members], industries: null, shiftYears: 0 }, asOf),
  );
}

/** Projects signed by year up to the cut-off, over the projects of the frame's parks. A year the cut-off falls into is partial. */
export async function loadSigningYears(frame: Frame): Promise<SigningPoint[]> {
  const rows = await signingsBy("year", null, frame);
  return rows.map(({ key, ...row }) => ({ period: key, ...row, partial: `${key}-12-31` > frame.cutOff }));
}

/** The last 24 months up to the cut-off, each by itself; a month without a signing counts 0. */
export async function loadSigningMonths(frame: Frame): Promise<SigningPoint[]> {
  const first = addMonths(`${frame.cutOff.slice(0, 7)}-01`, 1 - MONTHS_SHOWN);
  const rows = new Map((await signingsBy("month", first, frame)).map((row) => [row.key, row]));
  if (!frame.members) return [];
  return Array.from({ length: MONTHS_SHOWN }, (_, i) => {
    const period = addMonths(first, i).slice(0, 7);
    const [year, month] = period.split("-").map(Number) as [number, number];
    const lastDay = addDays(`${period}-01`, lastDayOfMonth(year, month) - 1);
    const row = rows.get(period);
    return {
      period,
      count: row?.count ?? 0,
      amountWanYuan: row?.amountWanYuan ?? 0,
      partial: lastDay > frame.cutOff,
    };
  });
}
