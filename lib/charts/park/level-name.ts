import type { ParkWords } from "./park-words";

/** Levels of recognition as the roster words them, by the message that names them. */
const LEVELS = {
  "provincial industrial transfer park": "transferPark",
  "provincial industrial park": "industrialPark",
  "industrial agglomeration site (provincial transfer policy)": "agglomeration",
  "provincial economic development zone": "developmentZone",
  "specialised industrial park": "specialised",
  "provincial high-tech zone": "highTech",
  "provincial EDZ until Oct 2024, national ETDZ since": "nationalSince2024",
} as const;

const isKnown = (level: string): level is keyof typeof LEVELS => level in LEVELS;

/** A level of recognition in the reader's language; one that is not known stays in its own words. */
export const levelName = ({ park }: ParkWords, level: string): string =>
  isKnown(level) ? park(`level.${LEVELS[level]}`) : level;
