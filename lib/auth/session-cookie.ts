import { getSessionCookie } from "better-auth/cookies";

/** What the names of the product's cookies begin with. */
export const COOKIE_PREFIX = "parkscope";

/** Whether a request brings a session cookie at all, be it valid or not. Asks no database. */
export const hasSessionCookie = (headers: Headers): boolean =>
  getSessionCookie(headers, { cookiePrefix: COOKIE_PREFIX }) !== null;
