import type { z } from "zod";
import type { indicatorSchema } from "../api/indicator";
import type { ParkFile } from "../api/park-file";
import type { NamedCode } from "../overview/overview-parts";
import type { PageFacts } from "../page-facts";

/** An entry of the dictionary of indicators. */
export type Indicator = z.output<typeof indicatorSchema>;

/** A division of the classification with its broad group. */
export type NamedIndustry = NamedCode & { group: NamedCode | null };

/** A park the file mentions beside its own. */
export type NamedPark = NamedCode & { cityNameZh: string; cityNameEn: string };

/** Everything a park's page shows: the API's answer, and the names it is worded with. */
export type ParkView = PageFacts & {
  file: ParkFile;
  indicators: Indicator[];
  industries: NamedIndustry[];
  /** The nearest twins and the peers by name. */
  others: NamedPark[];
  /** The province's cities, each with how many parks of the universe it has. */
  cities: (NamedCode & { parks: number })[];
};
