/** The four economic regions the province plans by: Pearl River Delta, east, west, north. */
export const REGION_CODES = ["prd", "east", "west", "north"] as const;
export type RegionCode = (typeof REGION_CODES)[number];
