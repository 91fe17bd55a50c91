import type { Dataset } from "@/lib/data/dataset/get-dataset";
import type { NamedCode } from "@/lib/schemas/overview/overview-parts";
import type { RegisterEntry } from "../parks/register";
import { selectParks } from "../parks/select-parks";

/** A park of the register that a text may mean. */
export type FoundPark = NamedCode & { cityNameZh: string; cityNameEn: string };

/** What a text that names a park leads to. */
export type ParkSearch = { text: string } & (
  | { kind: "one"; park: FoundPark }
  | { kind: "several"; parks: FoundPark[]; total: number }
  | { kind: "none" }
);

const SHOWN = 10;

/** Full-width letters and brackets are taken for their narrow twins, as people type either. */
const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

/**
 * The park a text names: by its whole code or name, else by what the register's own search finds. More than one park is
 * left to the reader to choose from.
 */
export async function findPark(
  dataset: Dataset,
  register: readonly RegisterEntry[],
  text: string,
): Promise<ParkSearch> {
  const wanted = plain(text);
  const named = register.filter(({ code, nameZh, nameEn, aliases }) =>
    [code, nameZh, nameEn, ...aliases].some((name) => plain(name) === wanted),
  );
  const found = named.length > 0 ? named : await selectParks(dataset, register, { q: wanted });
  const first = found[0];
  if (wanted === "" || !first) return { text, kind: "none" };
  if (found.length === 1) return { text, kind: "one", park: toFound(first) };
  return { text, kind: "several", parks: found.slice(0, SHOWN).map(toFound), total: found.length };
}

const toFound = ({ code, nameZh, nameEn, cityNameZh, cityNameEn }: RegisterEntry): FoundPark => ({
  code,
  nameZh,
  nameEn,
  cityNameZh,
  cityNameEn,
});
