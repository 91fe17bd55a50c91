/** Literature, as it is cited in every language. */
export const LITERATURE = {
  unido1979:
    "UNIDO International Centre for Industrial Studies, World industry since 1960: progress and prospects, 1979",
  florence1948: "P. Sargant Florence, Investment, Location, and Size of Plant, 1948 (form of 1939)",
  balassa1965: "B. Balassa, Trade liberalisation and “revealed” comparative advantage, The Manchester School 33, 1965",
  herfindahl1950: "O. C. Herfindahl, Concentration in the Steel Industry, 1950",
  hill1973: "M. O. Hill, Diversity and evenness, Ecology 54, 1973",
  krugman1991: "P. Krugman, Geography and Trade, 1991",
  midelfart2000:
    "K. H. Midelfart-Knarvik, H. Overman, S. Redding, A. Venables, The location of European industry, 2000",
} as const;

/** Sources without a title of their own; what they are is said in the catalogue. */
export const CITED_PRACTICES = ["statistics", "assessment", "press2025", "identity", "rulePack", "own"] as const;

export type LiteratureId = keyof typeof LITERATURE;
export type PracticeId = (typeof CITED_PRACTICES)[number];
export type CitationId = LiteratureId | PracticeId;

/** The literature behind a citation; null for a practice. */
export const literature = (citation: CitationId): string | null =>
  citation in LITERATURE ? LITERATURE[citation as LiteratureId] : null;
