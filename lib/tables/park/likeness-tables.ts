import { shortIndustry } from "@/lib/charts/park/industry-name";
import type { ParkWords } from "@/lib/charts/park/park-words";
import { formatNumber } from "@/lib/i18n/format-number";
import { joinNames } from "@/lib/i18n/join-clauses";
import { localizedPath } from "@/lib/i18n/localized-path";
import { nameIn } from "@/lib/i18n/name-in";
import type { ParkView } from "@/lib/schemas/park/park-view";
import type { TableCell, TableModel } from "../table-model";

/** Industries named of what makes two parks alike; the rest is in the API's answer. */
const NAMED = 3;

/** The parks with the likest structure, how alike, and by which industries. */
export function twinsTable(words: ParkWords, view: ParkView): TableModel {
  const { locale, park } = words;
  return {
    id: "twins",
    caption: park("twins.caption"),
    columns: [
      { key: "park", heading: park("twins.park"), align: "start" },
      { key: "city", heading: park("twins.city"), align: "start" },
      { key: "similarity", heading: park("twins.similarity"), align: "end", note: park("twins.similarityNote") },
      { key: "shared", heading: park("twins.shared"), align: "start", note: park("twins.sharedNote") },
      { key: "compare", heading: park("twins.compare"), align: "start" },
    ],
    rows: view.file.nearestTwins.map(({ park: other, similarity, shared }) => ({
      key: other,
      cells: [
        parkCell(words, view, other),
        { text: cityOf(words, view, other) },
        { text: formatNumber(locale, similarity, 3), value: similarity },
        {
          text: joinNames(
            locale,
            shared
              .slice(0, NAMED)
              .map(({ industry, part }) => `${shortIndustry(words, view, industry)} ${formatNumber(locale, part, 3)}`),
          ),
        },
        compareCell(words, view, other),
      ],
    })),
    totals: null,
  };
}

/** The parks worth comparing with, and what speaks for each. */
export function peersTable(words: ParkWords, view: ParkView): TableModel {
  const { locale, park } = words;
  return {
    id: "peers",
    caption: park("peers.caption"),
    columns: [
      { key: "park", heading: park("twins.park"), align: "start" },
      { key: "city", heading: park("twins.city"), align: "start" },
      { key: "reasons", heading: park("peers.reasons"), align: "start" },
      { key: "compare", heading: park("twins.compare"), align: "start" },
    ],
    rows: view.file.peers.map(({ park: other, reasons }) => ({
      key: other,
      cells: [
        parkCell(words, view, other),
        { text: cityOf(words, view, other) },
        {
          text: joinNames(
            locale,
            reasons.map((reason) => park(`peers.${reason}`)),
          ),
        },
        compareCell(words, view, other),
      ],
    })),
    totals: null,
  };
}

const otherOf = ({ others }: ParkView, code: string) => others.find((each) => each.code === code);

function parkCell({ locale, page }: ParkWords, view: ParkView, code: string): TableCell {
  const other = otherOf(view, code);
  return { text: other ? nameIn(locale, other) : code, href: localizedPath(locale, `/parks/${code}`, page.query) };
}

function cityOf({ locale }: ParkWords, view: ParkView, code: string): string {
  const other = otherOf(view, code);
  return other ? (locale === "zh-CN" ? other.cityNameZh : other.cityNameEn) : "";
}

function compareCell({ locale, park, page }: ParkWords, view: ParkView, code: string): TableCell {
  return {
    text: park("twins.sideBySide"),
    href: localizedPath(locale, "/parks/compare", { ...page.query, park: `${view.file.code},${code}` }),
  };
}
