import { leadingPlaces, parkSearchText, type SearchablePark } from "@/lib/search/park-search-text";
import { CITIES } from "@/prisma/seed/reference/cities";
import { COUNTIES, ROSTER } from "@/prisma/seed/reference/roster";

const cityOf = new Map(CITIES.map((city) => [city.code, city]));
const countyOf = new Map(COUNTIES.map((county) => [county.code, county]));

/** The 109 parks as the register gives them. */
export const PARKS: SearchablePark[] = ROSTER.map(({ row, aliases }) => {
  const [city, county] = [cityOf.get(row.cityCode), countyOf.get(row.countyCode)];
  if (!city || !county) throw new Error(`${row.code} lies nowhere`);
  return {
    code: row.code,
    nameZh: row.nameZh,
    nameEn: row.nameEn,
    aliases,
    city: city.code,
    cityNameZh: city.nameZh,
    cityNameEn: city.nameEn,
    county: county.code,
    countyNameZh: county.nameZh,
    countyNameEn: county.nameEn,
  };
});

export const LEADING = leadingPlaces(CITIES.map(({ nameZh }) => nameZh));

/** The parks with what they are found by. */
export const INDEX = PARKS.map((park) => ({ park, text: parkSearchText(park, LEADING) }));
