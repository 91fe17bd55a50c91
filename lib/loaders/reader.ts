import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { Actor } from "@/lib/auth/actor";
import { getActor } from "@/lib/auth/get-actor";
import { canReadPublished } from "@/lib/auth/policy";
import { parseEnv } from "@/lib/config/env";
import type { Locale } from "@/lib/i18n/locales";
import { localizedPath } from "@/lib/i18n/localized-path";

/**
 * Who reads a page of published figures. While PUBLIC_READ is off, whoever is not signed in is sent (307) to the
 * sign-in page, which leads back here.
 *
 * @param path of the page without locale, and the state of the page
 */
export async function loadReader(
  locale: Locale,
  path: string,
  query: Record<string, string | undefined>,
): Promise<Actor> {
  const actor = await getActor(await headers());
  if (canReadPublished(actor, parseEnv(process.env).PUBLIC_READ)) return actor;
  redirect(localizedPath(locale, "/sign-in", { next: localizedPath(locale, path, query) }));
}
