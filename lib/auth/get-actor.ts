import { type Actor, ANONYMOUS } from "./actor";
import { authServer } from "./auth-server";
import { getAccount } from "./get-account";
import { hasSessionCookie } from "./session-cookie";

/**
 * Who asks. Session, account and grants are read from the database at every call; a request without a session cookie is
 * anonymous without any question to it.
 *
 * @param headers of the request
 * @returns anonymous too when the session has ended or been revoked, or the account is barred
 * @throws when a session is presented and the accounts database cannot be reached
 */
export async function getActor(headers: Headers): Promise<Actor> {
  if (!hasSessionCookie(headers)) return ANONYMOUS;
  const session = await authServer().api.getSession({ headers });
  return (session && (await getAccount(session.user.id))) ?? ANONYMOUS;
}
