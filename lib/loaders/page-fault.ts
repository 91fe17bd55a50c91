import type { Fault } from "@/lib/domain/refusal";

/** Why a page cannot show what its address asks for. */
export class PageFault {
  /** @param faults what is wrong with the address; null while nothing is loaded at all */
  constructor(readonly faults: readonly Fault[] | null) {}
}
