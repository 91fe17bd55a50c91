import { AbsenceMark } from "@/components/figures/absence-mark";
import type { ExampleModel, NameModel, StepModel } from "@/lib/charts/methods/prepare-example";

/** An example: what it is computed of, its inputs line by line, and what they come to. */
export function MetricExamplePanel({ example: { title, steps, result } }: { example: ExampleModel }) {
  return (
    <div className="min-w-0 self-start bg-shade px-4 py-3 text-sm">
      <p className="mb-2 text-quiet">{title}</p>
      <dl>
        {steps.map((step) => (
          <Line key={step.key} step={step} />
        ))}
        <Line step={result} result />
      </dl>
    </div>
  );
}

/** A line of the list; the last one is the result. */
function Line({ step, result }: { step: StepModel; result?: boolean }) {
  const { term, of, text, value, reason, names } = step;
  const weight = result ? " border-t border-quiet font-semibold" : "";
  return (
    <div data-result={result} className={`flex flex-wrap items-baseline justify-between gap-x-6 py-0.5${weight}`}>
      <dt>
        {of ? (
          <>
            <Name name={of} />{" "}
          </>
        ) : null}
        {of ? <span className="text-quiet">{term}</span> : term}
      </dt>
      <dd className="ml-auto text-end">
        {reason === null ? null : <AbsenceMark reason={reason} />}
        {value === null ? text : <data value={value}>{text}</data>}
        {names.map((name) => (
          <span key={name.text} className="block">
            <Name name={name} />
          </span>
        ))}
      </dd>
    </div>
  );
}

const Name = ({ name: { text, href } }: { name: NameModel }) =>
  href === null ? (
    text
  ) : (
    <a href={href} className="text-accent">
      {text}
    </a>
  );
