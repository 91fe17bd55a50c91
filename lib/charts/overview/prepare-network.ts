import { nameIn } from "@/lib/i18n/name-in";
import type { NamedCode, NetworkStrip } from "@/lib/schemas/overview/overview-parts";
import type { OverviewWords } from "./overview-words";

export type NetworkModel = {
  title: string;
  /** Sets that overlap: shown side by side, never added. */
  sets: { key: string; label: string; count: number; members: { code: string; text: string }[] }[];
  collaborations: { kind: string; label: string; count: number }[];
};

/** Clusters, platforms and parks beside each other, and the collaborations between them. */
export function prepareNetwork(words: OverviewWords, network: NetworkStrip): NetworkModel {
  const { overview } = words;
  const { clusters, platforms, parks, collaborations } = network;
  return {
    title: overview("network.lead", { clusters: clusters.length, platforms: platforms.length, parks }),
    sets: [
      {
        key: "clusters",
        label: overview("network.clusters"),
        count: clusters.length,
        members: members(words, clusters),
      },
      {
        key: "platforms",
        label: overview("network.platforms"),
        count: platforms.length,
        members: members(words, platforms),
      },
      { key: "parks", label: overview("network.parks"), count: parks, members: [] },
    ],
    collaborations: collaborations.map(({ kind, count }) => ({ kind, label: overview(`network.kind.${kind}`), count })),
  };
}

/** Members by what tells them apart: under the heading 主平台, 韶关市 says as much as the whole official name. */
function members({ locale, overview }: OverviewWords, sets: (NamedCode & { parks: number })[]) {
  const names = sets.map((set) => nameIn(locale, set));
  const ending = names.length > 1 ? commonEnding(names) : "";
  return sets.map(({ code, parks }, index) => {
    const name = names[index] ?? code;
    return {
      code,
      text: overview("network.members", { name: name.slice(0, name.length - ending.length), count: parks }),
    };
  });
}

/** What all names end with; empty when one of them is nothing else. */
export function commonEnding(names: string[]): string {
  const [first = ""] = names;
  const shared = Array.from(first, (_, from) => first.slice(from)).find((end) =>
    names.every((name) => name.endsWith(end)),
  );
  return shared === undefined || names.includes(shared) ? "" : shared;
}
