import type { RegionRow } from "@/lib/schemas/rows/region-row";

/** The four regions in the order lists show them. */
export const REGIONS: RegionRow[] = [
  { code: "prd", nameZh: "珠三角", nameEn: "Pearl River Delta", position: 1 },
  { code: "east", nameZh: "粤东", nameEn: "Eastern Guangdong", position: 2 },
  { code: "west", nameZh: "粤西", nameEn: "Western Guangdong", position: 3 },
  { code: "north", nameZh: "粤北", nameEn: "Northern Guangdong", position: 4 },
];
