import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../project-root.mjs";

const IMPORTS = /(?:from|import)\s*\(?\s*["']([^"']+)["']/g;
const ENDINGS = ["", ".ts", ".tsx", ".mjs", ".json"];

function resolve(specifier: string, importer: string): string | undefined {
  if (!/^(\.|@\/)/.test(specifier)) return undefined;
  const target = specifier.startsWith("@/")
    ? path.join(projectRoot, specifier.slice(2))
    : path.resolve(path.dirname(importer), specifier);
  return ENDINGS.map((ending) => target + ending).find((file) => existsSync(file) && statSync(file).isFile());
}

/**
 * The project's own files a module needs, itself included; packages are left out.
 *
 * @param entry absolute path
 * @returns absolute paths, sorted
 */
export function importClosure(entry: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, specifier] of readFileSync(file, "utf8").matchAll(IMPORTS)) {
      const found = resolve(specifier ?? "", file);
      if (found) visit(found);
    }
  };
  visit(entry);
  return [...seen].sort();
}
