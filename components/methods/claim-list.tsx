import type { MethodWords } from "@/lib/charts/methods/method-words";
import type { ClaimModel } from "@/lib/charts/methods/prepare-reconciliation";

type ListProps = { words: MethodWords; claims: ClaimModel[] };

/** Each claim with what explains why ours agrees or not, and where it was published. */
export function ClaimList({ words: { method }, claims }: ListProps) {
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
      {claims.map(({ id, claim, published, ours, period, verdict, explanation, citation, source }) => (
        <article key={id} id={id} className="break-inside-avoid border-t border-rule pt-2">
          <h3 className="font-semibold">{claim}</h3>
          <p className="text-[0.8125rem] text-quiet">
            {method("reconciliation.line", { published, ours, period, verdict })}
          </p>
          <p className="mt-1">{explanation}</p>
          <p className="mt-1 text-[0.8125rem] text-quiet">
            {method("reconciliation.source")}{" "}
            {source === null ? null : source.url === null ? (
              source.title
            ) : (
              <a href={source.url} rel="noreferrer" className="underline">
                {source.title}
              </a>
            )}{" "}
            <cite lang="en" className="not-italic">
              ({citation})
            </cite>
          </p>
        </article>
      ))}
    </div>
  );
}
