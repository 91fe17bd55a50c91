import { z } from "zod";
import type { Bounds } from "@/lib/domain/park-threshold";

const NUMBER = String.raw`-?\d{1,15}(?:\.\d{1,6})?`;
const FORM = new RegExp(`^(${NUMBER})?\\.\\.(${NUMBER})?$`);

/** Both bounds of a figure in one text, as one choice in a form states them: `0.2..0.4`, `..0`, `5..`. */
export const boundsParameter = z.string().transform((text, context): Bounds => {
  const [, from, under] = FORM.exec(text) ?? [];
  if (from === undefined && under === undefined) {
    context.issues.push({ code: "custom", input: text, params: { code: "invalid", values: {} }, message: "invalid" });
    return z.NEVER;
  }
  return { from: from === undefined ? null : Number(from), under: under === undefined ? null : Number(under) };
});

/** The text of bounds; empty where there are none. */
export const boundsText = ({ from, under }: Bounds): string =>
  from === null && under === null ? "" : `${from ?? ""}..${under ?? ""}`;
