import type { Measured } from "@/lib/domain/absence";
import type { RegionCode } from "@/lib/domain/region";
import type { Park } from "../api/park";
import type { ParkQuery } from "../api/park-query";
import type { MapCity, NamedCode, ParkFigure } from "../overview/overview-parts";
import type { PageFacts } from "../page-facts";
import type { RegisterColumn, RegisterQuery } from "./register-query";

/** A figure of several parks together, and of how many of them it could be computed. */
export type Total = { figure: Measured; parks: number };

/** Totals by column; null for a column whose sum has not been asked for, none for one that has no sum. */
export type RegisterTotals = Partial<Record<RegisterColumn, Total | null>>;

/** What the register can be filtered by, named. */
export type RegisterChoices = {
  cities: (NamedCode & { region: RegionCode })[];
  clusters: NamedCode[];
  platforms: NamedCode[];
  levels: { code: string; wording: string }[];
  industries: NamedCode[];
};

/** Where the selected parks lie, and what those of each city produced together. */
export type RegisterMap = { coordinateSystem: string; cities: MapCity[]; parks: ParkFigure[] };

/** Everything the page of the register shows. */
export type RegisterView = PageFacts & {
  /** State of the page, defaults not filled in. */
  asked: RegisterQuery;
  /** The same as a question to the list of parks. */
  list: ParkQuery;
  /** The parks of the page shown, in order. */
  rows: Park[];
  page: number;
  /** Parks of the list without filters, and under them. */
  all: number;
  selected: number;
  /** Selected parks that did not report output. */
  silent: number;
  /** Parks that pass every filter but bounds on figures they do not have. */
  withoutFigure: number;
  /** Output of the selected parks and of all, 万元. */
  output: Total;
  outputOfAll: Total;
  totals: RegisterTotals | null;
  choices: RegisterChoices;
  /** Null where the map is not asked for. */
  map: RegisterMap | null;
};
