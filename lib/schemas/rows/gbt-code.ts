import { z } from "zod";

/** Six-digit administrative division of GB/T 2260: a province, a city or a county. */
export const gbtCode = z.string().regex(/^\d{6}$/, { error: "must be six digits of GB/T 2260" });
