import type { Way } from "@/lib/tables/column-choice";

/** Several ways to show the same, side by side; the present one is marked and leads nowhere. */
export function Ways({ label, ways }: { label: string; ways: Way[] }) {
  return (
    <nav aria-label={label} className="not-printed">
      <ul className="flex gap-x-3 text-[0.8125rem]">
        {ways.map(({ label: name, href, current }) => (
          <li key={name}>
            <a
              href={href}
              aria-current={current ? "true" : undefined}
              className="inline-block min-h-6 border-b-2 border-transparent text-accent aria-[current]:border-current aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
