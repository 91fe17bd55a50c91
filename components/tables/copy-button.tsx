"use client";

import { useState } from "react";
import { type PlainCell, writeTsv } from "@/lib/tables/write-tsv";
import { copyText } from "./copy-text";

/** Texts of the button and of what it does. */
export type CopyTexts = { copy: string; copying: string; copied: string; failed: string };

type CopyProps = {
  texts: CopyTexts;
  /** Gives every row to be copied, headings first. */
  rows: () => Promise<PlainCell[][]>;
};

/** Copies a table as tab-separated text and says what was copied. */
export function CopyButton({ texts, rows }: CopyProps) {
  const [said, say] = useState("");
  const copy = async () => {
    say(texts.copying);
    try {
      await copyText(writeTsv(await rows()));
      say(texts.copied);
    } catch {
      say(texts.failed);
    }
  };
  return (
    <span className="needs-script not-printed inline-flex flex-wrap items-center gap-x-2">
      <button type="button" className="control cursor-pointer" onClick={copy}>
        {texts.copy}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
