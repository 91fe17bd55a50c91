import type { IdentityPart, IdentityRow } from "@/lib/charts/park/prepare-identity";

/** Terms and what is known of each; texts in a language of their own say so. */
export function IdentityList({ rows }: { rows: IdentityRow[] }) {
  return (
    <dl className="text-sm">
      {rows.map(({ key, term, entries }) => (
        <div
          key={key}
          data-identity={key}
          className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[8.5rem_1fr] print:grid-cols-[8.5rem_1fr]"
        >
          <dt className="text-[0.8125rem] text-quiet">{term}</dt>
          <dd className="min-w-0">
            {entries.length === 1 ? <Entry parts={entries[0] ?? []} /> : null}
            {entries.length > 1 ? (
              <ul>
                {entries.map((parts) => (
                  <li key={parts.map(({ text }) => text).join(" ")}>
                    <Entry parts={parts} />
                  </li>
                ))}
              </ul>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Entry({ parts }: { parts: IdentityPart[] }) {
  return (
    <>
      {parts.map(({ text, lang, href, outside }, index) => (
        <span key={text} lang={lang} className={index === 0 ? undefined : "ml-2 text-quiet"}>
          {href === undefined ? (
            text
          ) : (
            <a href={href} rel={outside ? "noreferrer" : undefined} className="break-all text-accent underline">
              {text}
            </a>
          )}
        </span>
      ))}
    </>
  );
}
