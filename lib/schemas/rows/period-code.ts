import { z } from "zod";
import { parsePeriod } from "@/lib/domain/period";

/** A year (`2024`) or January to a month of it (`2025-09`). */
export const periodCode = z.string().refine((text) => parsePeriod(text)?.code === text, {
  error: "must be a year or a cumulative month from 02 to 11",
});
