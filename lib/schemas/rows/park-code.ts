import { z } from "zod";

/** `GD-`, the city's first four digits, a running number of three digits or more: GD-4402-001. */
export const parkCode = z.string().regex(/^GD-\d{4}-\d{3,5}$/, { error: "must be a park code such as GD-4402-001" });
