import { FilterChips } from "@/components/tables/filter-chips";
import { Note } from "@/components/ui/note";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import type { DesignWords } from "./design-words";

const NOTICES = ["empty", "loading", "failed", "notReported"] as const;

/** What stands where something is missing, and the controls. */
export function StatePanel({ words: { design } }: { words: DesignWords }) {
  const chip = (key: "park" | "city") => ({ key, text: design(key), href: "#controls" });
  return (
    <>
      <Panel id="notices" heading={design("notices")}>
        {NOTICES.map((kind) => (
          <Notice key={kind} kind={kind} title={design(kind)}>
            <p>{design("advice")}</p>
          </Notice>
        ))}
      </Panel>
      <Panel id="controls" heading={design("controls")}>
        <div className="flex flex-wrap items-center gap-4">
          <Note id="sample-note" word={design("note")} className="control cursor-help">
            <p>{design("noteText")}</p>
          </Note>
          <button type="button" className="control cursor-pointer px-4 text-accent">
            {design("button")}
          </button>
          <label className="flex items-center gap-2 text-[0.8125rem] text-quiet">
            {design("field")}
            <input type="text" className="control" />
          </label>
          <select aria-label={design("city")} className="control">
            <option>{design("city")}</option>
          </select>
        </div>
        <h3 className="mt-4 text-sm font-semibold">{design("chips")}</h3>
        <FilterChips chips={[chip("park"), chip("city")]} clear="#controls" />
      </Panel>
    </>
  );
}
