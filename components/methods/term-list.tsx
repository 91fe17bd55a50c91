type TermListProps = { terms: { id?: string; term: string; text: string }[] };

/** Terms and what they mean, in columns where there is room. */
export const TermList = ({ terms }: TermListProps) => (
  <dl className="grid gap-x-10 text-sm lg:grid-cols-2">
    {terms.map(({ id, term, text }) => (
      <div key={term} id={id} className="border-t border-rule py-2 sm:grid sm:grid-cols-[9rem_1fr]">
        <dt className="font-semibold">{term}</dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
);
