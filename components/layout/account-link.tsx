"use client";

import { useEffect, useState } from "react";

/** Name in the answer of get-session, which is null for a reader who is not signed in. */
function nameIn(answer: unknown): string | null {
  const { user } = (answer ?? {}) as { user?: { name?: unknown } };
  return typeof user?.name === "string" ? user.name : null;
}

/**
 * The way to the sign-in page, by name once it is known who reads. Asked for after the page has come, so that no layout
 * depends on a cookie.
 */
export function AccountLink({ href, label }: { href: string; label: string }) {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    fetch("/api/auth/get-session", { signal: leaving.signal })
      .then(async (answer) => setName(answer.ok ? nameIn(await answer.json()) : null))
      // Without an answer the link still leads to the page that says who is signed in.
      .catch(() => setName(null));
    return () => leaving.abort();
  }, []);
  return (
    <a href={href} className="not-printed max-w-32 truncate text-[0.8125rem] text-accent">
      {name ?? label}
    </a>
  );
}
