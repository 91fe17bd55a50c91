import type { ParkWords } from "@/lib/charts/park/park-words";
import type { ParkView } from "@/lib/schemas/park/park-view";

/** What every panel of a park's page is given. */
export type ParkPart = { view: ParkView; words: ParkWords };
