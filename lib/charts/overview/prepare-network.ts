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
        members: clusters.map((cluster) => member(words, cluster)),
      },
      {
        key: "platforms",
        label: overview("network.platforms"),
        count: platforms.length,
        members: platforms.map((platform) => member(words, platform)),
      },
      { key: "parks", label: overview("network.parks"), count: parks, members: [] },
    ],
    collaborations: collaborations.map(({ kind, count }) => ({ kind, label: overview(`network.kind.${kind}`), count })),
  };
}

const member = ({ locale, overview }: OverviewWords, set: NamedCode & { parks: number }) => ({
  code: set.code,
  text: overview("network.members", { name: nameIn(locale, set), count: set.parks }),
});
