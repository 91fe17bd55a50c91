import type { RowCount } from "@/lib/data/dataset/count-rows";
import type { DatasetVersionRow } from "@/lib/data/dataset/list-versions";
import type { RosterRow } from "@/lib/data/parks/list-roster";
import type { DocumentRow } from "@/lib/data/sources/list-documents";
import type { ImportBatchRow } from "@/lib/data/sources/list-import-batches";
import type { ExportDataset } from "@/lib/schemas/api/export-query";
import type { PageFacts } from "@/lib/schemas/page-facts";

/** An indicator's reports of the period: how many parks it was due from, and which did not report it. */
export type Completeness = {
  code: string;
  nameZh: string;
  nameEn: string;
  due: number;
  reported: number;
  missing: { code: string; nameZh: string; nameEn: string }[];
};

/** A file that can be taken away, and how many rows it holds for the page's period; null where they are not counted. */
export type Download = { dataset: ExportDataset; rows: number | null };

/** What the page of data shows. */
export type DataPageView = PageFacts & {
  documents: DocumentRow[];
  batches: ImportBatchRow[];
  versions: DatasetVersionRow[];
  rowCounts: RowCount[];
  roster: RosterRow[];
  completeness: Completeness[];
  downloads: Download[];
};
