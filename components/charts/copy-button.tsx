"use client";

import { useState } from "react";

type CopyProps = { /** Id of what is copied. */ target: string; word: string; done: string };

/** Copies a text of the page, with addresses within the site made whole, so that they lead back from anywhere. */
export function CopyButton({ target, word, done }: CopyProps) {
  const [copied, setCopied] = useState(false);

  async function copy() {
    const text = document.getElementById(target)?.textContent ?? "";
    await navigator.clipboard.writeText(text.replace(/(^|\s)(\/(?:zh-CN|en)\S*)/g, `$1${window.location.origin}$2`));
    setCopied(true);
  }

  return (
    <button type="button" className="control needs-script" onClick={copy}>
      <span aria-live="polite">{copied ? done : word}</span>
    </button>
  );
}
