import { publicReadOf } from "@/lib/config/env";
import { ANONYMOUS } from "./actor";
import { getActor } from "./get-actor";
import { canReadPublished } from "./policy";

/**
 * Whether whoever sent a request may read what is published. While PUBLIC_READ is on, nobody is asked who they are, so
 * public reads do without the accounts database.
 *
 * @throws when it is off, a session is presented and the accounts database cannot be reached
 */
export async function mayReadPublished(headers: Headers): Promise<boolean> {
  const publicRead = publicReadOf(process.env);
  return canReadPublished(ANONYMOUS, publicRead) || canReadPublished(await getActor(headers), publicRead);
}
