import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { groupItems } from "@/lib/search/group-items";
import type { KeptState } from "@/lib/search/item-href";
import { PaletteList } from "./palette-list";
import type { PaletteTexts } from "./palette-texts";
import { useFound } from "./use-found";

export type PaletteProps = {
  locale: Locale;
  kept: KeptState;
  texts: PaletteTexts;
  /** Address of the search page; the text is added to it. */
  searchPage: string;
  /** Called once it is closed, by whatever means; what was typed goes with it. */
  onClose: () => void;
};

/** A field over the page that finds parks, cities, pages and indicators as one types. */
export function SearchPalette({ locale, kept, texts, searchPage, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  /** Enter came before the answer to what was typed. */
  const entered = useRef(false);
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const found = useFound(text.trim());
  const items = found?.items ?? [];
  const active = Math.min(chosen, items.length - 1);
  const answered = found?.text === text.trim();

  // The browser gives focus to the field now, and back to where it was on closing.
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    const option = document.getElementById(`found-${active}`);
    option?.scrollIntoView({ block: "nearest" });
    if (entered.current && answered) {
      entered.current = false;
      option?.click();
    }
  }, [active, answered]);

  function type(typed: string) {
    setText(typed);
    setChosen(0);
    entered.current = false;
  }

  function onKeyDown(event: KeyboardEvent) {
    // Keys that choose among an input method's candidates are its own.
    if (event.nativeEvent.isComposing) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (steps) setChosen((active + steps + items.length) % Math.max(items.length, 1));
    else if (event.key !== "Enter") return;
    else if (answered) document.getElementById(`found-${active}`)?.click();
    else entered.current = true;
    event.preventDefault();
  }

  function onBackdrop(event: MouseEvent) {
    if (event.target === event.currentTarget) dialog.current?.close();
  }

  const leave = () => dialog.current?.close();
  const all = `${searchPage}${searchPage.includes("?") ? "&" : "?"}q=${encodeURIComponent(text.trim())}`;
  const count = texts.count.replace("{count}", String(found?.total ?? 0));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog ref={dialog} className="palette" aria-label={texts.title} onClose={onClose} onClick={onBackdrop}>
      <input
        type="text"
        role="combobox"
        aria-label={texts.label}
        aria-expanded={items.length > 0}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `found-${active}` : undefined}
        placeholder={texts.placeholder}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <PaletteList
        locale={locale}
        kept={kept}
        label={texts.title}
        kinds={texts.kinds}
        groups={groupItems(items)}
        active={active}
        onLeave={leave}
      />
      <footer>
        <p role="status">
          {found === null ? "" : found.items === null ? texts.failed : items.length === 0 ? texts.none : count}
        </p>
        <p className="palette-keys" aria-hidden>
          {texts.keys}
        </p>
        <a href={text.trim() === "" ? searchPage : all}>{texts.all}</a>
      </footer>
    </dialog>
  );
}
