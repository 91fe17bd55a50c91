import { PLACES } from "./places";

type Key = (typeof PLACES)[number]["key"];

/**
 * The entry of the navigation a page belongs to: the one with the longest path that leads to it, so that a park's file
 * belongs to the parks, and the comparison to itself.
 *
 * @param path of the page, without locale
 */
export function placeAt(path: string): { key: Key; exact: boolean } | null {
  const shown = PLACES.filter((place) => place.shown !== "elsewhere");
  const leading = shown.filter(
    (place) => place.path === path || (place.path !== "/" && path.startsWith(`${place.path}/`)),
  );
  const [nearest] = leading.toSorted((a, b) => b.path.length - a.path.length);
  return nearest ? { key: nearest.key, exact: nearest.path === path } : null;
}
