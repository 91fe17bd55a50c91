type SectionsProps = { label: string; sections: { id: string; label: string }[] };

/** A short way to every part of a long page, in the order of the page; each is the id of its panel. */
export function SectionLinks({ label, sections }: SectionsProps) {
  return (
    <nav aria-label={label} className="not-printed mt-4 border-y border-rule py-1.5 text-[0.8125rem]">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`} className="inline-block min-h-6 text-accent">
              {section.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
