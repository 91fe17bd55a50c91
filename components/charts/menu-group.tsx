type MenuGroupProps = { term: string; links: { label: string; href: string }[] };

/** One line of a chart's menu: what, and in which forms. */
export function MenuGroup({ term, links }: MenuGroupProps) {
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {links.map(({ label, href }) => (
          <a key={label} href={href}>
            {label}
          </a>
        ))}
      </dd>
    </>
  );
}
