import type { ReactNode } from "react";

/** How a notice looks and speaks: nothing found, still coming, gone wrong, or a figure that was never reported. */
const KINDS = {
  empty: { sign: "∅", look: "border-dashed border-quiet", role: undefined },
  loading: { sign: "…", look: "border-dotted border-rule text-quiet", role: "status" },
  failed: { sign: "!", look: "border-solid border-caution", role: "alert" },
  notReported: { sign: "—", look: "border-double border-rule", role: undefined },
} as const;

type NoticeProps = { kind: keyof typeof KINDS; title: string; children?: ReactNode };

/** Says why something is not there, and what can be done. Each kind has its own sign and edge, so that none passes for another. */
export function Notice({ kind, title, children }: NoticeProps) {
  const { sign, look, role } = KINDS[kind];
  return (
    <div
      role={role}
      data-notice={kind}
      className={`my-3 flex max-w-prose gap-3 border-l-4 py-1.5 pl-3 text-sm ${look}`}
    >
      <span aria-hidden="true" className="w-4 text-center font-semibold">
        {sign}
      </span>
      <div>
        <p className="font-semibold">{title}</p>
        {children}
      </div>
    </div>
  );
}
