import type { CompareWords } from "@/lib/charts/compare/compare-words";
import { formatMoney } from "@/lib/i18n/format-money";
import { industryName } from "@/lib/i18n/industry-name";
import { joinClauses } from "@/lib/i18n/join-clauses";
import { nameIn } from "@/lib/i18n/name-in";
import { type Comparison, MOST_PARKS, type PeerGround } from "@/lib/schemas/compare/comparison";
import { compareHref } from "./compare-href";

/** Parks proposed for comparison, ready to be listed. */
export type PeersModel = {
  lead: string;
  peers: { code: string; name: string; city: string; reasons: string; addHref: string | null; addName: string }[];
  /** Puts the proposed parks in place of all but the first; null where there is none to propose. */
  replace: { href: string; text: string } | null;
};

/** The parks that share most with the first chosen one, each with its reasons in words and a way to add it. */
export function preparePeers(words: CompareWords, { parks, peers }: Comparison): PeersModel {
  const { locale, compare } = words;
  const first = parks[0];
  if (!first || peers.length === 0) return { lead: compare("peers.none"), peers: [], replace: null };
  const chosen = parks.map(({ code }) => code);
  const park = nameIn(locale, first);
  return {
    lead: compare("peers.lead", { park }),
    peers: peers.map((peer) => ({
      code: peer.code,
      name: nameIn(locale, peer),
      city: nameIn(locale, { nameZh: peer.cityNameZh, nameEn: peer.cityNameEn }),
      reasons: joinClauses(
        locale,
        peer.reasons.map((ground) => reasonText(words, ground)),
      ),
      addHref:
        chosen.length >= MOST_PARKS ? null : compareHref(words, { park: [...chosen, peer.code].join(",") }, "parks"),
      addName: compare("peers.addNamed", { park: nameIn(locale, peer) }),
    })),
    replace: {
      href: compareHref(words, { park: [first.code, ...peers.map(({ code }) => code)].join(",") }, "parks"),
      text: compare("peers.replace", { park }),
    },
  };
}

function reasonText({ locale, compare, chart, figure }: CompareWords, ground: PeerGround): string {
  if (ground.code === "region") return compare("peers.region", { region: figure(`region.${ground.region}`) });
  if (ground.code === "mainIndustry")
    return compare("peers.mainIndustry", { industry: industryName(locale, ground.industry) });
  const { fromWanYuan, toWanYuan } = ground;
  const money = (amount: number) => formatMoney(locale, amount, undefined, 0).text;
  const band =
    fromWanYuan === null
      ? chart("bandTo", { high: money(toWanYuan ?? 0) })
      : toWanYuan === null
        ? chart("bandFrom", { low: money(fromWanYuan) })
        : chart("bandBetween", { low: money(fromWanYuan), high: money(toWanYuan) });
  return compare("peers.sizeBand", { band });
}
