import { absent } from "@/lib/domain/absence";
import { type Homogeneity, homogeneityIndex } from "@/lib/metrics/homogeneity-index";
import { cached } from "../cached";
import type { Frame } from "./frame";
import { loadStructure } from "./outputs";

/** Likeness of the frame's parks with its parts. */
export const loadHomogeneity = (frame: Frame): Promise<Homogeneity> =>
  cached(
    frame.dataset,
    "homogeneity",
    [frame.period.code, frame.asOf, frame.universe?.code ?? null, frame.absence],
    async () =>
      frame.absence
        ? { index: absent(frame.absence), indexWeighted: absent(frame.absence), industries: [], parks: [] }
        : homogeneityIndex(await loadStructure(frame)),
  );
