import { absent, type Measured } from "@/lib/domain/absence";
import { growth } from "@/lib/metrics/growth";
import { likeForLike } from "@/lib/metrics/like-for-like";
import type { Frame } from "./frame";
import { loadValues, reportedValues } from "./values";

/** Growth of a flow over the parks of both frames that reported in both: like for like. */
export async function loadGrowth(indicator: string, now: Frame, before: Frame): Promise<Measured> {
  if (now.absence) return absent(now.absence);
  if (before.absence) return absent("noBase");
  const [current, base] = await Promise.all(
    [now, before].map(async (frame) =>
      reportedValues(await loadValues(frame.dataset, indicator, frame.period.code, frame.asOf), frame),
    ),
  );
  const pair = likeForLike(current ?? new Map(), base ?? new Map());
  if (pair === null) return absent(current?.size ? "noBase" : "notReported");
  return growth(pair.current, pair.base);
}
