import type { ImportBatchRow } from "@/lib/schemas/rows/import-batch-row";
import { BATCH_IDS } from "../reference/batch-ids";
import { LOADED_AT } from "../reference/cut-off";
import type { SampleWorld } from "./sample-world";

type Kind = [key: keyof typeof BATCH_IDS, kind: ImportBatchRow["kind"], sample: boolean];

const KINDS: Kind[] = [
  ["reference", "reference", false],
  ["parks", "parks", true],
  ["indicators", "indicators", true],
  ["industryOutputs", "industry-outputs", true],
  ["projects", "projects", true],
  ["network", "reference", true],
];

/** The loads the seeded rows name; what the generator made says so by its source document. Rows are counted when they are in. */
export const importBatchRows = ({ parkRows }: SampleWorld): ImportBatchRow[] =>
  KINDS.filter(([key]) => key !== "parks" || parkRows.some(({ sample }) => sample)).map(([key, kind, sample]) => ({
    id: BATCH_IDS[key],
    kind,
    state: "committed",
    periodCode: null,
    fileName: null,
    sha256: null,
    rows: 0,
    validRows: 0,
    sample,
    sourceDocumentId: sample ? "sample-generator" : "roster",
    createdAt: LOADED_AT,
    committedAt: LOADED_AT,
  }));
