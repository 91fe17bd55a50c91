import { Note } from "@/components/ui/note";
import type { FigureModel } from "@/lib/charts/figure-model";

/** A figure's name, and behind it definition, comparison, reporting and sources. */
export function FigureNote({ model }: { model: FigureModel }) {
  const { id, label, noteLabel, facts } = model;
  return (
    <Note
      id={`note-${id}`}
      word={label}
      label={noteLabel}
      className="cursor-help text-start underline decoration-rule decoration-dotted underline-offset-4 hover:decoration-current"
    >
      <dl>
        {facts.map(({ term, text }) => (
          <div key={term} className="mb-1.5 last:mb-0">
            <dt className="text-quiet">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Note>
  );
}
