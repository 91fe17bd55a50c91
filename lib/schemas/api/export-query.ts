import { comparisonQuerySchema } from "../compare/compare-query";
import { industryOutputQuerySchema } from "./industry-output";
import { observationQuerySchema } from "./observation";
import { flagParameter, wordParameter, wordsParameter } from "./parameters";
import { parkSchema } from "./park";
import { parkQuerySchema } from "./park-query";
import { projectQuerySchema } from "./project";
import { signingQuerySchema } from "./signing";

/** How a file is written, beside what is in it. */
const fileParameters = {
  lang: wordParameter(["zh-CN", "en"], "Readable headings with units; the API's field names when left out.").optional(),
  bom: flagParameter("`true` for a byte order mark, by which Excel knows that a CSV is UTF-8.").optional(),
};

/** What each export can be asked: its list's own filters, and how the file is written. */
export const exportQuerySchemas = {
  parks: parkQuerySchema.extend({
    ...fileParameters,
    columns: wordsParameter(
      Object.keys(parkSchema.shape).filter((field) => !field.endsWith("Absent")),
      "Fields of the file, in this order; each figure brings the reason why it is absent. All when left out.",
    ).optional(),
  }),
  observations: observationQuerySchema.extend(fileParameters),
  "industry-outputs": industryOutputQuerySchema.extend(fileParameters),
  projects: projectQuerySchema.extend(fileParameters),
  signings: signingQuerySchema.extend(fileParameters),
  comparison: comparisonQuerySchema.extend(fileParameters),
};

export const EXPORT_FORMATS = ["csv", "xlsx", "json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export type ExportDataset = keyof typeof exportQuerySchemas;
/** How a file is written. */
export type FileOptions = { lang?: "zh-CN" | "en" | undefined; bom?: boolean | undefined };
