import { RECOGNITION_DATES } from "./recognition-dates";
import { ROSTER, type RosterPark } from "./roster";
import { UNIVERSE_PLAN } from "./universe-plan";

/** Years of entry a source names or a published figure implies; the others follow the order below. */
const KNOWN: Record<string, number> = {
  "GD-4416-015": 2023,
  "GD-4418-035": 2023,
  "GD-4420-100": 2024,
  "GD-4420-101": 2024,
  "GD-4420-102": 2024,
  // Its output was still near nothing in 2019.
  "GD-4407-088": 2019,
  // Its figures of 2022 were published.
  "GD-4414-019": 2018,
};
/** Entries read in a source. */
export const PUBLISHED_ENTRIES = ["GD-4416-015", "GD-4418-035", "GD-4420-100", "GD-4420-101", "GD-4420-102"];

const LEVELS = [
  "provincial industrial transfer park",
  "industrial agglomeration site",
  "provincial industrial park",
  "provincial high-tech zone",
  "specialised industrial park",
];
const EARLY_SOURCE = /66040\.html|59789791|021cf|wisor|2013 provincial park evaluation|Southcn 2014|post_929113/;

/** Lower enters earlier: parks recognised by 2014, then by kind, then whether documents of 2016 and before name it, then its newest evidence. */
function rank({ level, row }: RosterPark): [number, number, number] {
  const recognised = RECOGNITION_DATES[row.code];
  if (recognised && recognised.day < "2015-01-01") return [-1, 0, 0];
  const kind = LEVELS.findIndex((start) => level.startsWith(start));
  return [kind < 0 ? LEVELS.length : kind, EARLY_SOURCE.test(row.rosterSource) ? 0 : 1, row.latestEvidenceYear ?? 2030];
}

/** First year in which each park of the roster counts; parks never leave, so that the universes nest. */
export const ENTRY_YEARS: ReadonlyMap<string, number> = assign();

function assign(): Map<string, number> {
  const years = new Map(Object.entries(KNOWN));
  const queue = ROSTER.filter(({ row }) => !years.has(row.code)).sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2] || a.row.code.localeCompare(b.row.code, "en");
  });
  for (const { parkCount, firstYear } of UNIVERSE_PLAN) {
    const counted = [...years.values()].filter((year) => year <= firstYear).length;
    for (const park of queue.splice(0, parkCount - counted)) years.set(park.row.code, firstYear);
  }
  return years;
}
