import type { FigureModel } from "@/lib/charts/figure-model";

/** Definition, comparison, reporting and sources of a figure; opens without a script. */
export function FigureNote({ model, word }: { model: FigureModel; word: string }) {
  return (
    <details name="figure-note" className="not-printed shrink-0">
      <summary className="list-none text-accent underline decoration-dotted" aria-label={model.noteLabel}>
        {word}
      </summary>
      <dl className="note-sheet right-0">
        {model.facts.map(({ term, text }) => (
          <div key={term} className="mb-1.5 last:mb-0">
            <dt className="text-quiet">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
