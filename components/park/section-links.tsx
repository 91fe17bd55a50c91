import type { ParkWords } from "@/lib/charts/park/park-words";

/** Parts of the file, in the order of the page; each is the id of its panel. */
const SECTIONS = [
  "figures",
  "identity",
  "structure",
  "declared",
  "series",
  "projects",
  "likeness",
  "provenance",
  "files",
] as const;

/** A short way to every part of the file. */
export function SectionLinks({ words: { park } }: { words: ParkWords }) {
  return (
    <nav aria-label={park("sections")} className="not-printed mt-4 border-y border-rule py-1.5 text-[0.8125rem]">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block min-h-6 text-accent">
              {park(`panels.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
