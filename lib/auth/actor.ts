/** Roles an account can hold. A manager's grant names a park, a city reviewer's a city; the others hold for the province. */
export const ROLES = ["analyst", "manager", "cityReviewer", "planner", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** A role over a park, a city or (both null) the province. */
export type Grant = { role: Role; park: string | null; city: string | null };

/** Who asks: nobody in particular, or an account with the grants that hold at this moment. */
export type Actor =
  | { kind: "anonymous" }
  | { kind: "account"; userId: string; name: string; email: string; grants: readonly Grant[] };

export const ANONYMOUS: Actor = { kind: "anonymous" };
