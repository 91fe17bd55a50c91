import type { MethodWords } from "@/lib/charts/methods/method-words";
import type { prepareMetrics } from "@/lib/charts/methods/prepare-metric";

type ContentsProps = { words: MethodWords; groups: ReturnType<typeof prepareMetrics> };

const PANELS = ["notation", "universes", "absences", "indicators"] as const;

/** What is on the page, as links to its places. */
export function Contents({ words: { method }, groups }: ContentsProps) {
  return (
    <nav aria-labelledby="contents-heading" className="not-printed mt-8">
      <h2 id="contents-heading" className="mb-2 text-sm font-semibold tracking-wide text-quiet">
        {method("contents")}
      </h2>
      <ul className="gap-x-8 border-y border-rule py-3 text-sm sm:columns-2 lg:columns-4">
        {groups.map(({ group, name, metrics }) => (
          <li key={group} className="mb-3 break-inside-avoid">
            <a href={`#${group}`} className="font-semibold">
              {name}
            </a>
            <ul>
              {metrics.map((metric) => (
                <li key={metric.id}>
                  <a href={`#${metric.id}`} className="inline-block py-0.5 text-accent">
                    {metric.name}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
        {PANELS.map((panel) => (
          <li key={panel}>
            <a href={`#${panel}`} className="inline-block py-0.5 font-semibold">
              {method(`panels.${panel}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
