/**
 * Addresses of the scripts a page makes the browser fetch: script elements and preloads of scripts and modules, without
 * those for browsers that know no modules.
 *
 * @param html the page
 * @returns each once, in order, as written
 */
export function listScripts(html: string): string[] {
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  const wanted = tags.flatMap((tag) => {
    if (/\bnomodule\b/i.test(tag)) return [];
    if (tag.startsWith("<script")) return attribute(tag, "src") ?? [];
    const rel = attribute(tag, "rel");
    const script = rel === "modulepreload" || (rel === "preload" && attribute(tag, "as") === "script");
    return script ? (attribute(tag, "href") ?? []) : [];
  });
  return [...new Set(wanted.map((address) => address.replaceAll("&amp;", "&")))];
}
