"use client";

import { type ComponentType, type MouseEvent, useEffect, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { KeptState } from "@/lib/search/item-href";
import type { PaletteTexts } from "./palette-texts";
import type { PaletteProps } from "./search-palette";

type OpenerProps = { locale: Locale; kept: KeptState; href: string; shortcut: string; texts: PaletteTexts };

const palette = () => import("./search-palette");
/** Fetches the palette before it is asked for. When that fails, asking will tell. */
const fetchAhead = () => void palette().catch(() => {});

/** A link to the search page that opens the palette instead where it can be had. Its script comes on intent only. */
export function SearchOpener({ href, shortcut, ...props }: OpenerProps) {
  const [Palette, setPalette] = useState<ComponentType<PaletteProps> | null>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Control" || event.key === "Meta") return fetchAhead();
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      open();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });

  function open() {
    palette().then(
      ({ SearchPalette }) => setPalette(() => SearchPalette),
      () => window.location.assign(href),
    );
  }

  function onClick(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  }

  return (
    <>
      <a
        href={href}
        className="search-open not-printed control"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={onClick}
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
      >
        {props.texts.title}
        <kbd aria-hidden>{shortcut}</kbd>
      </a>
      {Palette ? <Palette {...props} searchPage={href} onClose={() => setPalette(null)} /> : null}
    </>
  );
}
