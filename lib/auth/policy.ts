import type { Actor } from "./actor";

/** Published figures are open to everyone while `publicRead` is on, and to every account. */
export const canReadPublished = (actor: Actor, publicRead: boolean): boolean => publicRead || actor.kind === "account";

/** How the running system fares is the administrators' business. */
export const canSeeOperations = (actor: Actor): boolean =>
  actor.kind === "account" && actor.grants.some((grant) => grant.role === "admin");
