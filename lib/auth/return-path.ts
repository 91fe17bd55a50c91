/** Stands for the own site while an address is read; never reached. */
const HERE = "http://here.invalid";

/**
 * Where to go after signing in.
 *
 * @param asked what the page's address says
 * @param otherwise taken when that is no address within this site
 * @returns path with query, always beginning with exactly one slash
 */
export function returnPath(asked: string | null | undefined, otherwise: string): string {
  if (!asked?.startsWith("/") || !URL.canParse(asked, HERE)) return otherwise;
  const { origin, pathname, search } = new URL(asked, HERE);
  return origin === HERE && !pathname.startsWith("//") ? pathname + search : otherwise;
}
