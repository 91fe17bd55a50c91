import { z } from "zod";

/** GB/T 4754-2017 with its section letter: C, C39, C391 or C3911. */
export const industryCode = z.string().regex(/^[A-T]\d{0,4}$/, { error: "must be a code of GB/T 4754-2017" });
