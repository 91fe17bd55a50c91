import type { MethodWords } from "@/lib/charts/methods/method-words";
import type { MetricModel } from "@/lib/charts/methods/prepare-metric";
import { FormulaLines } from "./formula-lines";
import { LightThresholdList } from "./light-threshold-list";
import type { MethodsPart } from "./methods-part";
import { MetricExamplePanel } from "./metric-example-panel";

type ArticleProps = MethodsPart & { metric: MetricModel };

/** A metric: what it means, its formula, what to mind, where it comes from, and an example beside it. */
export function MetricArticle({ view, words, metric }: ArticleProps) {
  const { method } = words;
  return (
    <article id={metric.id} aria-labelledby={`${metric.id}-name`} className="border-t border-rule py-4">
      <h3 id={`${metric.id}-name`} className="text-[1.0625rem] font-semibold">
        {metric.name}
      </h3>
      <div className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
        <div className="min-w-0">
          <p>{metric.meaning}</p>
          <FormulaLines lines={metric.formula} say={sayWord(words)} />
          <dl className="text-sm">
            {metric.facts.map(({ key, term, text }) => (
              <div key={key} className="mb-1 sm:grid sm:grid-cols-[6rem_1fr]">
                <dt className="text-quiet">{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
            <Sources words={words} metric={metric} />
          </dl>
          {metric.id === "light" ? <LightThresholdList view={view} words={words} /> : null}
        </div>
        {metric.example ? (
          <MetricExamplePanel example={metric.example} />
        ) : (
          <p className="text-sm text-quiet">
            {method("example.none", { reason: words.figure(`absence.${view.examples.absent ?? "notReported"}`) })}
          </p>
        )}
      </div>
    </article>
  );
}

const sayWord =
  ({ method }: MethodWords) =>
  (word: Parameters<Parameters<typeof FormulaLines>[0]["say"]>[0]) =>
    method(`word.${word}`);

function Sources({ words: { method }, metric: { sources, answer } }: { words: MethodWords; metric: MetricModel }) {
  return (
    <>
      <div className="mb-1 sm:grid sm:grid-cols-[6rem_1fr]">
        <dt className="text-quiet">{method("part.source")}</dt>
        {sources.map(({ text, literature }) => (
          <dd key={text} lang={literature ? "en" : undefined} className="sm:col-start-2">
            {text}
          </dd>
        ))}
      </div>
      <div className="mb-1 sm:grid sm:grid-cols-[6rem_1fr]">
        <dt className="text-quiet">{method("part.answer")}</dt>
        <dd className="break-words">
          {answer.href === null ? (
            answer.text
          ) : (
            <a href={answer.href} className="text-accent underline">
              {answer.text}
            </a>
          )}
        </dd>
      </div>
    </>
  );
}
