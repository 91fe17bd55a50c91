import { z } from "zod";

/** An instant with its offset from UTC, e.g. `2025-03-01T02:00:00Z`. */
export const instantText = z.iso.datetime({ offset: true });
