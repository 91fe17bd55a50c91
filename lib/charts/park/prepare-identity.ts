import { formatDay } from "@/lib/i18n/format-day";
import { formatNumber } from "@/lib/i18n/format-number";
import { joinClauses, joinNames } from "@/lib/i18n/join-clauses";
import { localizedPath } from "@/lib/i18n/localized-path";
import { nameIn } from "@/lib/i18n/name-in";
import { textLanguage } from "@/lib/i18n/text-language";
import type { ParkView } from "@/lib/schemas/park/park-view";
import { levelName } from "../wording/level-name";
import { linkedSources } from "./linked-sources";
import type { ParkWords } from "./park-words";

/** A piece of text, in a language of its own where it is not the page's, leading somewhere where it has an address. */
export type IdentityPart = { text: string; lang?: "zh-CN" | "en"; href?: string; outside?: true };

/** One line of who a park is: a term, and one or several entries. */
export type IdentityRow = { key: string; term: string; entries: IdentityPart[][] };

/** A text kept in its own words, marked where its language is not the page's. */
function verbatim({ locale }: ParkWords, text: string): IdentityPart {
  const lang = textLanguage(text);
  return lang === locale ? { text } : { text, lang };
}

/** Who a park is and where: names, place, level, sets, declared industries. */
export function prepareIdentity(words: ParkWords, view: ParkView): IdentityRow[] {
  const { locale, park, page } = words;
  const { file } = view;
  const zh = locale === "zh-CN";
  const list = (query: Record<string, string>) => localizedPath(locale, "/parks", { ...page.query, ...query });
  const sets = [...file.clusters, ...file.platforms];
  return [
    row("otherName", park("who.otherName"), [
      [zh ? { text: file.nameEn, lang: "en" } : { text: file.nameZh, lang: "zh-CN" }],
    ]),
    row(
      "aliases",
      park("who.aliases"),
      file.aliases.map((name) => [verbatim(words, name)]),
    ),
    row("code", park("who.code"), [[{ text: file.code }]]),
    row("place", park("who.place"), [
      [
        { text: zh ? file.cityNameZh : file.cityNameEn, href: list({ city: file.city }) },
        ...(file.county === file.city ? [] : [{ text: `› ${zh ? file.countyNameZh : file.countyNameEn}` }]),
      ],
    ]),
    row("region", park("who.region"), [
      [{ text: words.figure(`region.${file.region}`), href: list({ region: file.region }) }],
    ]),
    row("recognition", park("who.recognition"), recognitions(words, view)),
    row("counted", park("who.counted"), [[{ text: counted(words, view) }]]),
    row(
      "sets",
      park("who.sets"),
      sets.length > 0 ? sets.map((set) => [{ text: nameIn(locale, set) }]) : [[{ text: park("who.noSets") }]],
    ),
    row("declared", park("who.declared"), declared(words, view)),
    row("coordinates", park("who.coordinates"), [[{ text: coordinates(words, view) }]]),
  ].filter(({ entries }) => entries.length > 0);
}

/** How sure it is that this is one of the parks, and what that rests on. */
export function prepareRosterBasis(words: ParkWords, { file: { provenance } }: ParkView): IdentityRow[] {
  const { park } = words;
  const { rosterConfidence, rosterEvidence, rosterNote, latestEvidenceYear, nameSeenInSource } = provenance;
  const confidence = CONFIDENCES.find((known) => known === rosterConfidence);
  const evidence = EVIDENCES.find((known) => known === rosterEvidence);
  const clauses = [
    evidence ? park(`evidence.${evidence}`) : rosterEvidence,
    nameSeenInSource ? park("who.nameSeen") : park("who.nameNotSeen"),
    latestEvidenceYear === null ? "" : park("who.latestEvidence", { year: String(latestEvidenceYear) }),
  ].filter((clause) => clause !== "");
  return [
    row("confidence", park("who.confidence"), [
      [{ text: confidence ? park(`confidence.${confidence}`) : rosterConfidence }],
    ]),
    row(
      "evidence",
      park("who.evidence"),
      clauses.map((text) => [{ text }]),
    ),
    row("note", park("who.note"), rosterNote === null ? [] : [[verbatim(words, rosterNote)]]),
    row("sources", park("who.sources"), sources(words, provenance.rosterSource)),
  ].filter(({ entries }) => entries.length > 0);
}

const CONFIDENCES = ["high", "medium", "low"] as const;
const EVIDENCES = [
  "named_provincial_park",
  "characteristic_park_list",
  "policy_agglomeration_site",
  "zone_exists_membership_inferred",
] as const;
const BASES = ["source", "general", "weak", "reported"] as const;

const row = (key: string, term: string, entries: IdentityPart[][]): IdentityRow => ({ key, term, entries });

function recognitions(words: ParkWords, { file, cutOff }: ParkView): IdentityPart[][] {
  const { locale, park } = words;
  return file.provenance.recognitions.map(({ level, validFrom, validTo, basis, source }) => {
    const span =
      validTo === null
        ? park("who.since", { from: formatDay(locale, validFrom) })
        : park("who.span", { from: formatDay(locale, validFrom), to: formatDay(locale, validTo) });
    const rests = basis === "published" ? park("who.published") : park("who.sampleDate");
    const later = validFrom > cutOff ? park("who.later") : null;
    const said = joinClauses(words.locale, [levelName(words, level), span, rests, later]);
    return source === null ? [{ text: said }] : [{ text: said }, verbatim(words, source)];
  });
}

function counted({ locale, park }: ParkWords, { file, universe }: ParkView): string {
  const since = file.countedSince === null ? null : formatDay(locale, file.countedSince);
  if (since === null) return park("who.inNoList");
  const list = universe === null ? "" : nameIn(locale, universe);
  return file.counted ? park("who.countedSince", { list, since }) : park("who.notCounted", { since });
}

function declared(words: ParkWords, { file, industries }: ParkView): IdentityPart[][] {
  const { locale, park } = words;
  const rows = file.industries.declared;
  if (rows.length === 0) return [[{ text: park("who.noDeclaration") }]];
  const names = rows.map(({ industry }) => {
    const named = industries.find(({ code }) => code === industry);
    return named ? `${named.code} ${nameIn(locale, named)}` : industry;
  });
  const wordings = [...new Set(rows.flatMap(({ wordingZh }) => wordingZh ?? []))];
  const bases = [...new Set(rows.map(({ basis }) => basis))].map((basis) => {
    const known = BASES.find((each) => each === basis);
    return known ? park(`basis.${known}`) : basis;
  });
  return [
    [{ text: joinNames(locale, names) }],
    ...wordings.map((wording) => [{ text: park("who.wording") }, verbatim(words, wording)]),
    bases.map((text) => ({ text })),
  ];
}

function coordinates({ locale, park }: ParkWords, { file }: ParkView): string {
  const { coordinateBasis, coordinateSystem } = file.provenance;
  return park("who.coordinatesText", {
    longitude: formatNumber(locale, file.longitude, 4),
    latitude: formatNumber(locale, file.latitude, 4),
    system: coordinateSystem,
    basis: coordinateBasis.startsWith("county seat") ? park("who.countySeat") : coordinateBasis,
  });
}

const sources = (words: ParkWords, compiled: string): IdentityPart[][] =>
  linkedSources(compiled).map(({ href, text }) => [
    ...(href === null ? [] : [{ text: href, href, outside: true as const }]),
    ...(text === "" ? [] : [verbatim(words, text)]),
  ]);
