import { parseArgs } from "node:util";
import { z } from "zod";

const optionsSchema = z.object({
  scale: z.enum(["province", "national"]).default("province"),
  parks: z.coerce.number().int().min(1).max(20_000).optional(),
  projects: z.coerce.number().int().min(0).max(5_000_000).optional(),
  seed: z.coerce.number().int().min(0).max(2_147_483_647).default(20_250_930),
});

/** What to load: counts default to 109 parks and 12,000 projects, or 2,700 and 1,000,000. */
export type SeedOptions = { scale: "province" | "national"; parks: number; projects: number; seed: number };

const COUNTS = { province: { parks: 109, projects: 12_000 }, national: { parks: 2_700, projects: 1_000_000 } } as const;

/**
 * @param args as given on the command line: `--scale province|national --parks N --projects N --seed S`
 * @throws one line naming the option that is wrong
 */
export function seedOptions(args: string[]): SeedOptions {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ args, options: { scale: text, parks: text, projects: text, seed: text } });
  const parsed = optionsSchema.safeParse(values);
  if (!parsed.success)
    throw new Error(parsed.error.issues.map(({ path, message }) => `--${path.join(".")}: ${message}`).join("; "));
  const { scale, seed, parks = COUNTS[scale].parks, projects = COUNTS[scale].projects } = parsed.data;
  return { scale, seed, parks, projects };
}
