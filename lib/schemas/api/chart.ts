import { z } from "zod";
import { commonParameters, integerParameter, wordParameter } from "./parameters";

const SCALES = ["1", "2", "4"] as const;

/** How a chart's file is made, beside what is in it. */
export const chartFileParameters = {
  lang: wordParameter(["zh-CN", "en"], "Language of the chart; that of the answer when left out.").optional(),
  width: integerParameter(320, 2400, "Width of the picture in pixels at scale 1; 1000 when left out.").optional(),
  scale: wordParameter(SCALES, "Pixels of a PNG for each pixel of its width: 1, 2 or 4; 2 when left out.")
    .transform(Number)
    .optional(),
};

/** What every chart can be asked; further parameters are those of its page, as GET /charts lists them. */
export const chartFileQuerySchema = z.strictObject({ ...commonParameters, ...chartFileParameters });

/** A chart of the list. */
export const chartSchema = z.object({
  id: z.string().meta({ description: "Stable name of the chart." }),
  page: z.string().meta({ description: "Page it stands on, without language; parts in braces are parameters." }),
  titleZh: z.string(),
  titleEn: z.string(),
  parameters: z.array(z.string()).meta({ description: "What it can be asked: the page's own parameters." }),
  formats: z.array(z.string()).meta({ description: "Endings of its addresses." }),
  address: z.string().meta({ description: "Its address without ending." }),
});
