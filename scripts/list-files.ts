import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/**
 * @param folder absolute path; one that does not exist has no files
 * @returns absolute paths of all files in a folder and below, except in hidden folders
 */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith(".") ? [] : listFiles(at);
    return entry.isFile() ? [at] : [];
  });
}
