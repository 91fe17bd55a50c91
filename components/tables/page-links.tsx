import type { PageLinksModel } from "@/lib/tables/page-links-model";

/** Ways through a long list where no script fetches the rows that follow. */
export function PageLinks({ model }: { model: PageLinksModel }) {
  const { label, links, previous, next } = model;
  return (
    <nav aria-label={label} className="page-links not-printed mt-2 text-[0.8125rem]">
      <ul className="flex flex-wrap items-center gap-x-1">
        {previous ? <PageLink {...previous} label={previous.text} /> : null}
        {links.map((link, at) =>
          link ? <PageLink key={link.text} {...link} /> : <li key={`gap-${links[at - 1]?.text}`}>…</li>,
        )}
        {next ? <PageLink {...next} label={next.text} /> : null}
      </ul>
    </nav>
  );
}

function PageLink({ text, label, href }: { text: string; label: string; href: string | null }) {
  return (
    <li>
      {href === null ? (
        <span aria-current="page" className="inline-block min-w-7 px-1.5 text-center font-semibold">
          <span className="sr-only">{label}</span>
          <span aria-hidden="true">{text}</span>
        </span>
      ) : (
        <a href={href} aria-label={label} className="inline-block min-h-7 min-w-7 px-1.5 text-center text-accent">
          {text}
        </a>
      )}
    </li>
  );
}
