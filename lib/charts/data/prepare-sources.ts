import { formatDay } from "@/lib/i18n/format-day";
import { joinNames } from "@/lib/i18n/join-clauses";
import type { DataWords } from "./data-words";

/** How a document was read. */
const RELIABILITIES = ["source", "summary", "repost", "general", "generated"] as const;
/** What can be taken from a document; `realLoads` and `sampleLoads` are loads of rows. */
const USES = [
  "facts",
  "universes",
  "targets",
  "events",
  "rulePacks",
  "cities",
  "clusters",
  "platforms",
  "collaborations",
  "realLoads",
  "sampleLoads",
] as const;

type DocumentEntry = {
  id: string;
  titleZh: string;
  titleEn: string;
  publisher: string;
  url: string | null;
  publishedOn: string | null;
  licence: string | null;
  reliability: string;
} & Record<(typeof USES)[number], number>;

export type SourceModel = {
  id: string;
  title: string;
  /** As the register has it, in English. */
  publisher: string;
  url: string | null;
  lines: { term: string; text: string }[];
};

/** Documents with how they were read and what was taken from them. */
export function prepareSources({ locale, data }: DataWords, documents: readonly DocumentEntry[]): SourceModel[] {
  return documents.map((row) => {
    const reliability = RELIABILITIES.find((known) => known === row.reliability);
    const uses = USES.filter((use) => row[use] > 0).map((use) => data(`use.${use}`, { count: row[use] }));
    const line = (key: "reliability" | "licence" | "published" | "taken", text: string) => ({
      term: data(`source.${key}`),
      text,
    });
    return {
      id: row.id,
      title: locale === "zh-CN" ? row.titleZh : row.titleEn,
      publisher: row.publisher,
      url: row.url,
      lines: [
        line("reliability", reliability ? data(`reliability.${reliability}`) : row.reliability),
        line("published", row.publishedOn === null ? data("source.noDay") : formatDay(locale, row.publishedOn)),
        line(
          "licence",
          row.licence ?? data(row.reliability === "generated" ? "source.ownLicence" : "source.noLicence"),
        ),
        line("taken", uses.length === 0 ? data("source.nothing") : joinNames(locale, uses)),
      ],
    };
  });
}
