import { randomBytes, scryptSync } from "node:crypto";

const COST = { N: 16_384, r: 16, p: 1 };
const BYTES = 64;

/**
 * A password as the accounts library keeps it: `salt:key`, both hex, scrypt (Percival 2009) with the salt's hex text as salt.
 * Passwords that look the same but are composed of other code points are the same (NFKC).
 */
export function hashPassword(password: string): string {
  const salt = randomBytes(16).toString("hex");
  const key = scryptSync(password.normalize("NFKC"), salt, BYTES, { ...COST, maxmem: 256 * COST.N * COST.r });
  return `${salt}:${key.toString("hex")}`;
}
