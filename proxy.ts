import { type NextRequest, NextResponse } from "next/server";
import { chooseLocale } from "@/lib/i18n/choose-locale";
import { LOCALE_COOKIE } from "@/lib/i18n/locales";
import { localeOfPath } from "@/lib/i18n/localized-path";

const YEAR_SECONDS = 31_536_000;
const development = process.env.NODE_ENV === "development";

/**
 * Sends paths without a language to the reader's language, and gives every page a content policy with a fresh nonce.
 * Rights are none of its business: they are asked where data is read.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const remembered = request.cookies.get(LOCALE_COOKIE)?.value;
  const locale = localeOfPath(pathname);
  if (locale === null) {
    const chosen = chooseLocale(remembered, request.headers.get("accept-language"));
    const target = request.nextUrl.clone();
    target.pathname = `/${chosen}${pathname === "/" ? "" : pathname}`;
    const redirect = NextResponse.redirect(target, 307);
    redirect.headers.set("Vary", "Accept-Language, Cookie");
    redirect.headers.set("Cache-Control", "no-store");
    return redirect;
  }
  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-path", pathname);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  if (remembered !== locale)
    response.cookies.set(LOCALE_COOKIE, locale, { path: "/", maxAge: YEAR_SECONDS, sameSite: "lax" });
  return response;
}

/** Only scripts this server vouched for run. Style attributes stay allowed: drawings place their marks with them. */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    // The development server evaluates code to map stack traces, and speaks through a web socket.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

// Files carry a dot in their name and need neither; the API chooses its language itself.
export const config = { matcher: "/((?!api/|api$|_next/|.*\\.\\w+$).*)" };
