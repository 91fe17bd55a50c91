type ChoiceProps = { label: string; choices: { key: string; label: string; href: string; current: boolean }[] };

/** One of a few choices, as links: the page's address says which holds. */
export function ChoiceLinks({ label, choices }: ChoiceProps) {
  return (
    <nav aria-label={label} className="not-printed flex flex-wrap items-baseline gap-x-3 text-[0.8125rem] text-quiet">
      <span aria-hidden="true">{label}</span>
      <ul className="flex flex-wrap gap-x-3">
        {choices.map(({ key, label: text, href, current }) => (
          <li key={key}>
            <a
              href={href}
              aria-current={current ? "true" : undefined}
              className="inline-block min-h-6 text-accent aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
