import type { ReactNode } from "react";

type ProblemProps = { title: string; text: string; children?: ReactNode };

/** A page that has to say what happened instead of showing figures, and what can be done. */
export function ProblemPage({ title, text, children }: ProblemProps) {
  return (
    <div className="max-w-prose py-10">
      <h1 className="text-2xl font-semibold">{title}</h1>
      <p className="mt-3">{text}</p>
      {children}
    </div>
  );
}
