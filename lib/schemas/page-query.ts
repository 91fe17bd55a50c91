/** The state of a page as it stands in its address: one text per parameter, undefined where there is none. */
export type PageQuery<Name extends string> = { [Key in Name]?: string };

/**
 * Reads the parameters a page knows. Others are left alone, an empty one counts as absent (a form sends its empty
 * fields), of a repeated one the first holds, but of those named as lists (boxes ticked in a form) all, joined by commas.
 */
export function pageQuery<Name extends string>(
  names: readonly Name[],
  search: Record<string, string | string[] | undefined>,
  lists: readonly Name[] = [],
): PageQuery<Name> {
  const query: PageQuery<Name> = {};
  for (const name of names) {
    const given = [search[name]].flat();
    const value = lists.includes(name) ? given.filter(Boolean).join(",") : given[0];
    if (value) query[name] = value;
  }
  return query;
}
