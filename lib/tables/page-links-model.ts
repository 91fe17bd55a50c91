/** Ways through a list cut into pages. The page shown has no address; null stands for pages left out. */
export type PageLinksModel = {
  label: string;
  links: ({ text: string; label: string; href: string | null } | null)[];
  previous: { text: string; href: string } | null;
  next: { text: string; href: string } | null;
};
