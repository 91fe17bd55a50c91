import { Panel } from "@/components/ui/panel";
import { prepareRoster } from "@/lib/charts/data/prepare-roster";
import { joinClauses } from "@/lib/i18n/join-clauses";
import type { DataPart } from "./data-part";

/** How sure the roster is, and every park that is not certain, with the reason. */
export function RosterPanel({ view, words }: DataPart) {
  const { data } = words;
  const { lead, doubts } = prepareRoster(words, view.roster);
  return (
    <Panel id="roster" heading={data("panels.roster")}>
      <p className="text-[1.0625rem] font-semibold">{lead}</p>
      <p className="mt-1 mb-3 max-w-[46em]">{data("roster.rule")}</p>
      <ul className="grid gap-x-10 text-sm md:grid-cols-2 xl:grid-cols-3">
        {doubts.map(({ code, name, href, city, confidence, reasons, note }) => (
          <li key={code} className="break-inside-avoid border-t border-rule py-2">
            <p>
              <a href={href} className="font-semibold text-accent">
                {name}
              </a>{" "}
              <span className="text-quiet">
                {city} · {confidence}
              </span>
            </p>
            <p>{joinClauses(words.locale, reasons)}</p>
            {note === null ? null : (
              <p lang="en" className="text-quiet">
                <EnglishNote text={note} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** An English remark; names it leaves in Chinese are marked as such. */
const EnglishNote = ({ text }: { text: string }) =>
  text.split(/([\u3400-\u9fff]+)/u).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <span key={part} lang="zh-CN">
        {part}
      </span>
    ),
  );
