import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { isInstalled } from "@/scripts/install/is-installed.mjs";

interface Entry {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

const file = path.resolve(import.meta.dirname, "../../package-lock.json");
const { packages } = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, Entry> };

/** Where a package's dependency may lie: in its own folder or in one of those above. */
function places(of: string, name: string): string[] {
  const own = `${of ? `${of}/` : ""}node_modules/${name}`;
  const above = of.lastIndexOf("node_modules/");
  return of ? [own, ...places(of.slice(0, Math.max(0, above - 1)), name)] : [own];
}

test("the lockfile holds the packages of every platform: without them a clean install is refused on each of them", () => {
  const missing = Object.entries(packages).flatMap(([of, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !places(of, name).some((place) => packages[place]?.version)),
  );
  expect(missing).toEqual([]);
});

test("what is installed is what the lockfile says", () => {
  expect(isInstalled()).toBe(true);
});
