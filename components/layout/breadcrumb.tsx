/** A place on the way to a page; the page itself has no address of its own here. */
export type Step = { label: string; href: string | null };

/** Where the page stands: province › … › page. The last step is the page itself and no link. */
export function Breadcrumb({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <nav aria-label={label} className="text-[0.8125rem] text-quiet">
      <ol className="flex flex-wrap">
        {steps.map((step, index) => (
          <li key={step.label} aria-current={step.href === null ? "page" : undefined}>
            {index > 0 ? (
              <span aria-hidden className="px-1.5">
                ›
              </span>
            ) : null}
            {step.href === null ? step.label : <a href={step.href}>{step.label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
