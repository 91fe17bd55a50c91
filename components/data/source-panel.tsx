import { Panel } from "@/components/ui/panel";
import { prepareSources } from "@/lib/charts/data/prepare-sources";
import type { DataPart } from "./data-part";

/** Documents the data were read from: how, under which licence, and what was taken. */
export function SourcePanel({ view, words }: DataPart) {
  const { data } = words;
  return (
    <Panel id="sources" heading={data("panels.sources")}>
      <p className="mb-3 max-w-[46em]">{data("source.rule")}</p>
      <ul className="grid gap-x-10 text-sm lg:grid-cols-2">
        {prepareSources(words, view.documents).map(({ id, title, publisher, url, lines }) => (
          <li key={id} id={`source-${id}`} className="break-inside-avoid border-t border-rule py-2">
            <p className="font-semibold">
              {url === null ? (
                title
              ) : (
                <a href={url} rel="noreferrer" className="text-accent underline">
                  {title}
                </a>
              )}
            </p>
            <p lang="en" className="text-quiet">
              {publisher}
            </p>
            <dl>
              {lines.map(({ term, text }) => (
                <div key={term} className="grid grid-cols-[5.5rem_1fr]">
                  <dt className="text-quiet">{term}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
