import { z } from "zod";

const flag = z.enum(["true", "false"], { error: "must be true or false" }).transform((value) => value === "true");

const postgresUrl = z
  .url({ protocol: /^postgres(ql)?$/, error: "must be a postgresql:// address" })
  .refine((value) => new URL(value).pathname.length > 1, { error: "must name a database" });

/** Every variable the project reads. `.env.example` lists the same names. */
export const envSchema = z.object({
  PORT: z.coerce
    .number({ error: "must be a port number" })
    .int({ error: "must be a port number" })
    .min(1, { error: "must be between 1 and 65535" })
    .max(65535, { error: "must be between 1 and 65535" })
    .default(3000),
  HOST: z.string().default("127.0.0.1"),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: "must be an http:// or https:// address" }).optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  AUTH_DATABASE_URL: postgresUrl.optional(),
  REQUIRE_ADMIN_2FA: flag.optional(),
  DATA_DIR: z.string().default(".data"),
  AUTH_SECRET: z.string().min(32, { error: "must be at least 32 characters long" }).optional(),
  PUBLIC_READ: flag.default(true),
  DEMO_PASSWORD: z.string().min(12, { error: "must be at least 12 characters long" }).optional(),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "must be fatal, error, warn, info, debug, trace or silent",
    })
    .default("info"),
});

/** The variables, parsed: numbers are numbers, switches booleans, absent optional ones undefined. */
export type Env = z.infer<typeof envSchema>;

/**
 * Parses the process's variables. An empty value counts as absent, as an empty line in `.env` is meant.
 *
 * @param variables as in `process.env`
 * @returns every variable of the schema, defaults filled in
 * @throws one line naming every wrong variable and what it must be; the value itself, which may be secret, is left out
 */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = envSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new Error(`Environment: ${wrong.join("; ")}.`);
}

/** Whether published figures are readable without an account. One variable alone, since it is asked at every request. */
export const publicReadOf = (variables: Record<string, string | undefined>): boolean =>
  envSchema.shape.PUBLIC_READ.parse(variables.PUBLIC_READ?.trim() || undefined);

/** The address readers know the site by, where it is set; checked when the server started. */
export const publicUrlOf = (variables: Record<string, string | undefined>): string | undefined =>
  variables.PUBLIC_URL?.trim() || undefined;
