import { baseName } from "./base-name";
import { searchText } from "./search-text";

/** What of a park of the register it can be found by. */
export type SearchablePark = {
  code: string;
  nameZh: string;
  nameEn: string;
  city: string;
  cityNameZh: string;
  cityNameEn: string;
  county: string;
  countyNameZh: string;
  countyNameEn: string;
  aliases: readonly string[];
};

/** Names a park's name may lead with besides its own places: the province and its cities, with and without 市. */
export const leadingPlaces = (cityNamesZh: Iterable<string>): string[] => [
  "广东省",
  "广东",
  ...new Set([...cityNamesZh].flatMap((name) => [name, baseName(name)])),
];

/** A park's `searchText`: its code and names, former ones too, then its city and its county. */
export function parkSearchText(park: SearchablePark, leading: readonly string[]): string {
  const city = { code: park.city, nameZh: park.cityNameZh, nameEn: park.cityNameEn };
  const county = { code: park.county, nameZh: park.countyNameZh, nameEn: park.countyNameEn };
  const { code, nameZh, nameEn, aliases } = park;
  return searchText({ codes: [code], nameZh, nameEn, aliases, places: [city, county] }, leading);
}
