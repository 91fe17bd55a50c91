import { z } from "zod";
import { EARLIEST_DAY, isCalendarDay } from "@/lib/domain/calendar-day";
import { parsePeriod } from "@/lib/domain/period";
import { REGION_CODES } from "@/lib/domain/region";

/** What a parameter of a query says of itself in the documentation, beside its pattern. */
type About = { description: string; examples?: string[] };

/** A refusal inside a schema: a code for whoever words it, never a sentence of zod's own. */
const refuse = (context: z.RefinementCtx<unknown>, code: string, values: Record<string, string | number> = {}) => {
  context.issues.push({ code: "custom", input: context.value, params: { code, values }, message: code });
  return z.NEVER;
};

export const periodParameter = z
  .string()
  .meta({
    description:
      "A year (`2024`) or January to a month of it, cumulative (`2025-09`). `YYYY-12` is the year; there is no separate January.",
    examples: ["2024", "2025-09"],
  })
  .transform((text, context) => parsePeriod(text) ?? refuse(context, "period-malformed", { value: text }));

export const dayParameter = ({ description, examples = ["2025-06-30"] }: About) =>
  z
    .string()
    .meta({ description, examples, format: "date" })
    .transform((text, context) => {
      if (!isCalendarDay(text)) return refuse(context, "date-malformed", { value: text });
      return text < EARLIEST_DAY ? refuse(context, "date-too-early", { value: text, earliest: EARLIEST_DAY }) : text;
    });

/** Several codes separated by commas, each of one form; the list itself must not be empty. */
export const codesParameter = (form: RegExp, { description, examples }: About) =>
  z
    .string()
    .meta({ description: `${description} Several values: comma-separated.`, ...(examples ? { examples } : {}) })
    .transform((text, context) => {
      const codes = [...new Set(text.split(",").map((code) => code.trim()))];
      const odd = codes.find((code) => !form.test(code));
      return odd === undefined ? codes : refuse(context, "code-malformed", { value: odd });
    });

/** Several words of a closed list, separated by commas. */
export const wordsParameter = <W extends string>(words: readonly W[], description: string) =>
  z
    .string()
    .meta({ description: `${description} One or several of ${words.join(", ")}, comma-separated.` })
    .transform((text, context) => {
      const given = [...new Set(text.split(",").map((word) => word.trim()))];
      const odd = given.find((word) => !words.includes(word as W));
      return odd === undefined
        ? (given as W[])
        : refuse(context, "not-one-of", { value: odd, allowed: words.join(", ") });
    });

/** One word of a closed list. */
export const wordParameter = <W extends string>(words: readonly W[], description: string) =>
  z
    .string()
    .meta({ description, enum: [...words] })
    .transform((text, context) =>
      words.includes(text as W)
        ? (text as W)
        : refuse(context, "not-one-of", { value: text, allowed: words.join(", ") }),
    );

export const flagParameter = (description: string) =>
  wordParameter(["true", "false"], description).transform((word) => word === "true");

/** A whole number in a range, both ends included. */
export const integerParameter = (least: number, most: number, description: string) =>
  z
    .string()
    .meta({ description, type: "integer", minimum: least, maximum: most })
    .transform((text, context) => {
      const value = Number(text);
      const holds = /^\d{1,9}$/.test(text) && value >= least && value <= most;
      return holds ? value : refuse(context, "integer-out-of-range", { value: text, least, most });
    });

/** A number of 万元 from 0, at most two decimals. */
export const amountParameter = (description: string) =>
  z
    .string()
    .meta({ description, type: "number", minimum: 0 })
    .transform((text, context) =>
      /^\d{1,15}(\.\d{1,2})?$/.test(text) ? Number(text) : refuse(context, "amount-malformed", { value: text }),
    );

/** A decimal number in a range, both ends included. */
export const numberParameter = (least: number, most: number, description: string) =>
  z
    .string()
    .meta({ description, type: "number", minimum: least, maximum: most })
    .transform((text, context) => {
      const value = Number(text);
      const holds = /^-?\d{1,15}(\.\d{1,6})?$/.test(text) && value >= least && value <= most;
      return holds ? value : refuse(context, "number-out-of-range", { value: text, least, most });
    });

/** A field to order by, and which way. */
export type SortKey<F extends string> = { field: F; descending: boolean };

export const sortParameter = <F extends string>(fields: readonly F[]) =>
  z
    .string()
    .meta({
      description: `Fields to order by, comma-separated, \`-\` before a field for descending; nulls come last. Fields: ${fields.join(", ")}.`,
    })
    .transform((text, context): SortKey<F>[] => {
      const keys = text.split(",").map((part) => part.trim());
      const odd = keys.find((key) => !fields.includes(key.replace(/^-/, "") as F));
      if (odd !== undefined) return refuse(context, "sort-unknown", { value: odd, allowed: fields.join(", ") });
      return keys.map((key) => ({ field: key.replace(/^-/, "") as F, descending: key.startsWith("-") }));
    });

export const searchParameter = z
  .string()
  .max(100)
  .meta({
    description:
      "Part of a Chinese name (former ones too), the beginning of its pinyin, its initials or a word of the English name, a place's name, or a code. All of several words must hold.",
    examples: ["韶关"],
  });

/** Which period, known when, over which parks: asked of every figure. */
export const commonParameters = {
  period: periodParameter.optional(),
  asOf: dayParameter({
    description: "Answer with what was known at the end of this day in Asia/Shanghai; not in the future.",
  }).optional(),
  universe: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .meta({
      description: "Definition of which parks count; by default the one valid at the period's end.",
      examples: ["gd-109"],
    })
    .optional(),
};

/** Form of a park's code. */
export const PARK_CODE = /^GD-\d{4}-\d{3,4}$/;

/** Which parks a list is about. */
export const parkFilters = {
  park: codesParameter(PARK_CODE, { description: "Codes of parks.", examples: ["GD-4402-001"] }).optional(),
  city: codesParameter(/^\d{6}$/, { description: "GB/T 2260 codes of cities.", examples: ["440200"] }).optional(),
  region: wordsParameter(REGION_CODES, "Regions.").optional(),
  cluster: codesParameter(/^LC-\d{4}$/, { description: "Codes of large clusters.", examples: ["LC-4404"] }).optional(),
  platform: codesParameter(/^MP-\d{4}$/, { description: "Codes of main platforms.", examples: ["MP-4402"] }).optional(),
  q: searchParameter.optional(),
};

/** Divisions of GB/T 4754-2017. */
export const industryParameter = (description: string) =>
  codesParameter(/^C\d{2}$/, { description, examples: ["C39"] }).optional();

/** Which part of a long list: numbered pages, or on from a cursor. */
export const pagingParameters = {
  page: integerParameter(1, 1_000_000, "Number of the page, from 1.").optional(),
  pageSize: integerParameter(1, 500, "Rows of a page.").optional(),
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{0,400}$/)
    .meta({ description: "`meta.nextCursor` of the page before; empty for the first page. Excludes `page`." })
    .optional(),
};

export type ParkFilters = Partial<z.output<z.ZodObject<typeof parkFilters>>>;
export type Paging = Partial<z.output<z.ZodObject<typeof pagingParameters>>>;
