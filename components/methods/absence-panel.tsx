import { Panel } from "@/components/ui/panel";
import type { MethodWords } from "@/lib/charts/methods/method-words";
import { ABSENCES } from "@/lib/domain/absence";
import { TermList } from "./term-list";

/** Every reason for which a figure can be absent. */
export function AbsencePanel({ words: { figure, method } }: { words: MethodWords }) {
  return (
    <Panel id="absences" heading={method("panels.absences")}>
      <TermList
        terms={ABSENCES.map((reason) => ({
          id: `absence-${reason}`,
          term: figure(`absence.${reason}`),
          text: method(`absence.${reason}`),
        }))}
      />
    </Panel>
  );
}
