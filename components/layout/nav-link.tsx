"use client";

import { usePathname } from "next/navigation";

/** A place of the navigation; says whether it is where the reader stands. */
export function NavLink({ href, label }: { href: string; label: string }) {
  return (
    <a
      href={href}
      aria-current={usePathname() === href ? "page" : undefined}
      className="block px-4 py-3 text-ink hover:text-accent aria-[current]:font-semibold rail:px-0 rail:py-1"
    >
      {label}
    </a>
  );
}
