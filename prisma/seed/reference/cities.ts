import type { CityRow } from "@/lib/schemas/rows/city-row";
import type { ClusterRow } from "@/lib/schemas/rows/cluster-row";
import type { PlatformRow } from "@/lib/schemas/rows/platform-row";
import { readCsv } from "./read-csv";

type Heading =
  | "code_gbt2260"
  | "name_zh"
  | "name_en"
  | "region_code"
  | "centroid_lon"
  | "centroid_lat"
  | "seat_lon"
  | "seat_lat"
  | "crs"
  | "is_main_platform_city"
  | "is_large_cluster_city"
  | "partner_city_2023"
  | "partner_confidence";

const FILE = readCsv<Heading>("cities.csv");
const firstFour = (code: string) => code.slice(0, 4);

/** The 21 prefecture-level cities. */
export const CITIES: CityRow[] = FILE.map((row) => ({
  code: row.code_gbt2260,
  nameZh: row.name_zh,
  nameEn: row.name_en,
  regionCode: row.region_code.toLowerCase() as CityRow["regionCode"],
  seatLongitude: row.seat_lon,
  seatLatitude: row.seat_lat,
  centroidLongitude: row.centroid_lon,
  centroidLatitude: row.centroid_lat,
  coordinateSystem: row.crs,
  sourceDocumentId: "city-pairs",
}));

/** The seven large industrial clusters; Shantou's stands on general knowledge only. */
export const CLUSTERS: ClusterRow[] = FILE.filter((row) => row.is_large_cluster_city === "1").map((row) => ({
  code: `LC-${firstFour(row.code_gbt2260)}`,
  nameZh: `${row.name_zh.replace("市", "")}大型产业集聚区`,
  nameEn: `${row.name_en} Large Industrial Cluster`,
  cityCode: row.code_gbt2260,
  validFrom: "2021-01-01",
  basis: row.name_en === "Shantou" ? "general" : "published",
  sourceDocumentId: "programme-2025-10",
}));

/** The fifteen main platforms for orderly industrial relocation. */
export const PLATFORMS: PlatformRow[] = FILE.filter((row) => row.is_main_platform_city === "1").map((row) => ({
  code: `MP-${firstFour(row.code_gbt2260)}`,
  nameZh: `${row.name_zh}承接产业有序转移主平台`,
  nameEn: `${row.name_en} Main Platform for Industrial Relocation`,
  cityCode: row.code_gbt2260,
  validFrom: "2023-03-01",
  basis: "published",
  sourceDocumentId: "policy-2023-transfer",
}));

/** A paired-assistance relation as compiled: who assists, whom, and how far the pairing was seen in a source. */
export type CityPair = { fromCityCode: string; toCityCode: string; published: boolean };

/** The present round of paired assistance; a pair is published when the compilation calls it verified without reserve. */
export const CITY_PAIRS: CityPair[] = FILE.filter((row) => row.partner_city_2023).map((row) => ({
  fromCityCode: (FILE.find(({ name_zh }) => row.partner_city_2023.startsWith(name_zh)) as (typeof FILE)[number])
    .code_gbt2260,
  toCityCode: row.code_gbt2260,
  published: row.partner_confidence.startsWith("verified") && !row.partner_confidence.includes("general"),
}));
