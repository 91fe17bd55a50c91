import { prismaAdapter } from "@better-auth/prisma-adapter";
import { PrismaPg } from "@prisma/adapter-pg";
import { APIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { parseEnv } from "@/lib/config/env";
import { accountsPool } from "@/lib/db/accounts-pool";
import { PrismaClient } from "@/lib/generated/prisma/client";
import { ADDRESS_HEADER } from "@/lib/telemetry/client-address";
import { log } from "@/lib/telemetry/log";
import { getAccount } from "./get-account";
import { COOKIE_PREFIX } from "./session-cookie";
import { siteOrigin } from "./site-origin";

/** A working day: whoever signs in in the morning is not asked again before the evening. */
const SESSION_SECONDS = 12 * 60 * 60;
const PASSWORD_MIN = 12;
/** Only its path matters where PUBLIC_URL is unset; the origin is judged by the request. */
const UNNAMED_SITE = "http://localhost";

function createAuthServer() {
  const { AUTH_SECRET, PUBLIC_URL } = parseEnv(process.env);
  if (!AUTH_SECRET) throw new Error("AUTH_SECRET is not set: sessions cannot be signed without it.");
  return betterAuth({
    appName: "Parkscope",
    baseURL: PUBLIC_URL ? new URL(PUBLIC_URL).origin : UNNAMED_SITE,
    basePath: "/api/auth",
    secret: AUTH_SECRET,
    trustedOrigins: (request) => (request ? [siteOrigin(request.headers, PUBLIC_URL)] : []),
    database: prismaAdapter(new PrismaClient({ adapter: new PrismaPg(accountsPool()) }), { provider: "postgresql" }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: PASSWORD_MIN },
    // Sessions live in the database and in no cookie, so that ending one or barring an account acts at once.
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    databaseHooks: { session: { create: { before: async ({ userId }) => refuseBarred(userId) } } },
    // Attempts are counted in lib/auth/sign-in-attempts.ts, where those that succeed are given back.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { log: reportFailure },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: PUBLIC_URL?.startsWith("https:") ?? false,
      database: { generateId: false },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
  });
}

/** The library also warns of every mistyped password, which is news to nobody. */
function reportFailure(level: string, message: string, ...details: unknown[]): void {
  if (level === "error") log().error({ details }, message);
}

/** Runs after the password was found right, so it tells nobody else that the account exists. */
async function refuseBarred(userId: string): Promise<void> {
  if (await getAccount(userId)) return;
  throw new APIError("FORBIDDEN", { code: "ACCOUNT_BARRED", message: "This account is barred" });
}

const held = globalThis as typeof globalThis & { parkscopeAuth?: ReturnType<typeof createAuthServer> };

/**
 * The accounts library over the accounts role: e-mail and password, no registration. Made when first asked for, so that
 * building the project needs neither database nor secret.
 *
 * @throws when AUTH_SECRET or AUTH_DATABASE_URL is not set
 */
export function authServer(): ReturnType<typeof createAuthServer> {
  held.parkscopeAuth ??= createAuthServer();
  return held.parkscopeAuth;
}
