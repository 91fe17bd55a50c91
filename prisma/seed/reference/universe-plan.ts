/** A count of parks and the years it stands for. */
export type UniversePlan = {
  code: string;
  parkCount: number;
  firstYear: number;
  lastYear: number | null;
  /** Document the count was read from; null where the count is sample. */
  sourceDocumentId: string | null;
};

/** Counts by year: published for 2015, 2016, 2021 to 2023 and from 2024 on; between them sample, rising. */
export const UNIVERSE_PLAN: UniversePlan[] = [
  { code: "gd-51", parkCount: 51, firstYear: 2015, lastYear: 2015, sourceDocumentId: "report-2015" },
  { code: "gd-53", parkCount: 53, firstYear: 2016, lastYear: 2016, sourceDocumentId: "report-2016" },
  { code: "gd-62", parkCount: 62, firstYear: 2017, lastYear: 2017, sourceDocumentId: null },
  { code: "gd-71", parkCount: 71, firstYear: 2018, lastYear: 2018, sourceDocumentId: null },
  { code: "gd-79", parkCount: 79, firstYear: 2019, lastYear: 2019, sourceDocumentId: null },
  { code: "gd-87", parkCount: 87, firstYear: 2020, lastYear: 2020, sourceDocumentId: null },
  { code: "gd-94", parkCount: 94, firstYear: 2021, lastYear: 2022, sourceDocumentId: "report-2021" },
  { code: "gd-96", parkCount: 96, firstYear: 2023, lastYear: 2023, sourceDocumentId: "report-2023" },
  { code: "gd-109", parkCount: 109, firstYear: 2024, lastYear: null, sourceDocumentId: "herald-2025-10-10" },
];
