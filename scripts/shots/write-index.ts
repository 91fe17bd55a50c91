import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Writes a page that shows all pictures of a folder, page by page. @returns its path */
export function writeIndex(folder: string): string {
  const pages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const sections = pages.map(({ name }) => {
    const files = readdirSync(path.join(folder, name)).toSorted();
    return `<h2>${name}</h2>\n${files.map((file) => figureOf(`${name}/${file}`)).join("\n")}`;
  });
  const index = path.join(folder, "index.html");
  writeFileSync(
    index,
    `<!doctype html><meta charset="utf-8"><title>Parkscope</title><style>figure{display:inline-block;margin:4px;vertical-align:top;font:12px sans-serif}img{width:320px;border:1px solid #ccc}</style>\n${sections.join("\n")}\n`,
  );
  return index;
}

const figureOf = (file: string): string =>
  file.endsWith(".pdf")
    ? `<figure><a href="${file}">${file}</a></figure>`
    : `<figure><figcaption>${file}</figcaption><a href="${file}"><img loading="lazy" src="${file}" alt=""></a></figure>`;
