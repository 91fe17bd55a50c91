import type { CountyRow } from "@/lib/schemas/rows/county-row";
import type { ParkRow } from "@/lib/schemas/rows/park-row";
import { readCsv } from "./read-csv";

type Heading =
  | "park_id"
  | "name_zh"
  | "name_en"
  | "aliases_zh"
  | "city_code"
  | "county_code"
  | "county_zh"
  | "county_en"
  | "level"
  | "lon"
  | "lat"
  | "coord_basis"
  | "leading_industries_zh"
  | "leading_divisions_gbt4754"
  | "industry_basis"
  | "evidence"
  | "name_seen_in_source"
  | "latest_evidence_year"
  | "confidence"
  | "note"
  | "source";

/** A park of the roster with what stands beside it in other tables. */
export type RosterPark = {
  row: ParkRow;
  aliases: string[];
  level: string;
  /** Declared divisions in order, and the declaration in its own words. */
  declared: string[];
  wordingZh: string;
};

const FILE = readCsv<Heading>("parks.csv");
const parts = (text: string) => [...new Set(text.split(";").filter(Boolean))];

/** The 109 parks in code order. */
export const ROSTER: RosterPark[] = FILE.map(
  (park): RosterPark => ({
    row: {
      code: park.park_id,
      nameZh: park.name_zh,
      nameEn: park.name_en,
      cityCode: park.city_code,
      countyCode: park.county_code,
      longitude: park.lon,
      latitude: park.lat,
      coordinateBasis: park.coord_basis,
      coordinateSystem: "GCJ-02",
      rosterConfidence: park.confidence as ParkRow["rosterConfidence"],
      rosterEvidence: park.evidence,
      nameSeenInSource: park.name_seen_in_source === "yes",
      latestEvidenceYear: park.latest_evidence_year ? Number(park.latest_evidence_year) : null,
      rosterNote: park.note || null,
      industryBasis: park.industry_basis as ParkRow["industryBasis"],
      rosterSource: park.source,
      sample: false,
    },
    aliases: parts(park.aliases_zh),
    level: park.level,
    declared: parts(park.leading_divisions_gbt4754),
    wordingZh: park.leading_industries_zh,
  }),
).sort((a, b) => a.row.code.localeCompare(b.row.code, "en"));

/** Counties that hold a park. */
export const COUNTIES: CountyRow[] = [
  ...new Map(
    FILE.map((park): [string, CountyRow] => [
      park.county_code,
      { code: park.county_code, nameZh: park.county_zh, nameEn: park.county_en, cityCode: park.city_code },
    ]),
  ).values(),
].sort((a, b) => a.code.localeCompare(b.code, "en"));
