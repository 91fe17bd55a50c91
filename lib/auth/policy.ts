import type { Actor } from "./actor";

/** Published figures are open to everyone while `publicRead` is on, and to every account. */
export const canReadPublished = (actor: Actor, publicRead: boolean): boolean => publicRead || actor.kind === "account";
