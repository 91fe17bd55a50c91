import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { mayReadPublished } from "@/lib/auth/may-read-published";
import type { Locale } from "@/lib/i18n/locales";
import { localizedPath } from "@/lib/i18n/localized-path";

/**
 * Lets read a page of published figures whoever may. While PUBLIC_READ is off, whoever is not signed in is sent (307) to
 * the sign-in page, which leads back here; while it is on, nobody is asked who they are.
 *
 * @param path of the page without locale, and the state of the page
 */
export async function loadReader(
  locale: Locale,
  path: string,
  query: Record<string, string | undefined>,
): Promise<void> {
  if (await mayReadPublished(await headers())) return;
  redirect(localizedPath(locale, "/sign-in", { next: localizedPath(locale, path, query) }));
}
