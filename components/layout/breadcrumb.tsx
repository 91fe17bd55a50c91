/** Where the page stands: province › … › page. The last step is the page itself and no link. */
export function Breadcrumb({ label, steps }: { label: string; steps: { label: string; href: string | null }[] }) {
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
