import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

/** Folders by floor, lowest first. A floor imports from itself and from lower ones. */
const FLOORS: string[][] = [
  ["lib/domain"],
  ["lib/metrics", "lib/charts", "lib/tables", "lib/search", "lib/schemas", "lib/imports", "lib/exports", "lib/i18n"],
  ["lib/config", "lib/db", "lib/audit", "lib/auth", "lib/telemetry"],
  ["lib/data", "lib/mutations"],
  ["lib/loaders", "lib/api"],
  ["components"],
  ["app"],
];
const PURE = [
  "lib/domain",
  "lib/metrics",
  "lib/charts",
  "lib/tables",
  "lib/search",
  "lib/schemas",
  "lib/imports",
  "lib/exports",
];
const IMPURE_PACKAGES = /^(react|react-dom|next|next-intl|@prisma\/|pg|server-only)(\/|$)/;
/** Names the framework gives its files; everything else is kebab-case. */
const FRAMEWORK_FILE =
  /^(page|layout|route|error|global-error|not-found|loading|icon|proxy|instrumentation)\.(tsx?|svg)$/;

type Import = { from: string; to: string; typeOnly: boolean };

const files = ["lib", "components", "app"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll(path.sep, "/")}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("lib/generated/")),
);

const importsOf = (file: string): Import[] => {
  const text = readFileSync(path.join(root, file), "utf8");
  const found = text.matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s)?[^"';]*?from\s+"([^"]+)"|import\(\s*"([^"]+)"\s*\)/g,
  );
  return [...found].map((match) => {
    const target = (match[3] ?? match[4]) as string;
    const to = target.startsWith("@/")
      ? target.slice(2)
      : target.startsWith(".")
        ? path.posix.join(path.posix.dirname(file), target)
        : target;
    return { from: file, to, typeOnly: match[2] !== undefined };
  });
};
const imports = files.flatMap(importsOf);

const inside = (file: string, folder: string) => file.startsWith(`${folder}/`);
const floorOf = (file: string) => FLOORS.findIndex((folders) => folders.some((folder) => inside(file, folder)));

test("every file of the house stands on a floor", () => {
  expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  expect(files.length).toBeGreaterThan(50);
});

test("a floor imports only from itself and from lower ones", () => {
  const upwards = imports.filter(({ from, to }) => floorOf(to) > floorOf(from));
  expect(upwards.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test("the pure floors know nothing of React, Next, the database or the clock", () => {
  const pure = (file: string) => PURE.some((folder) => inside(file, folder));
  const impure = imports.filter(({ from, to }) => pure(from) && IMPURE_PACKAGES.test(to));
  expect(impure.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  const clocks = files.filter(
    (file) =>
      pure(file) && /\bDate\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(path.join(root, file), "utf8")),
  );
  expect(clocks).toEqual([]);
});

test("components reach data through views and the API, never through the database", () => {
  const store = ["lib/db", "lib/data", "lib/mutations"];
  const reaching = imports.filter(
    ({ from, to, typeOnly }) =>
      inside(from, "components") &&
      (store.some((folder) => inside(to, folder)) || (inside(to, "lib/loaders") && !typeOnly)),
  );
  expect(reaching.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test("rooms hold no arithmetic of their own: they ask loaders, not the database", () => {
  const store = ["lib/db", "lib/data", "lib/mutations", "lib/metrics"];
  const allowed = (file: string) => file.startsWith("app/api/");
  const reaching = imports.filter(
    ({ from, to }) => inside(from, "app") && !allowed(from) && store.some((folder) => inside(to, folder)),
  );
  expect(reaching.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test("no imports run in circles", () => {
  const known = new Set(files);
  const resolved = (to: string) => [to, `${to}.ts`, `${to}.tsx`].find((candidate) => known.has(candidate));
  const edges = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    const target = resolved(to);
    if (target && !typeOnly) edges.set(from, [...(edges.get(from) ?? []), target]);
  }
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: string[]) => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
    else if (!done.has(file)) for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test("files are named in kebab-case, and no drawer is called utils", () => {
  const drawers = /^(utils?|helpers?|misc|types|constants|common|index)$/;
  const odd = files.filter((file) => {
    const [name, ...folders] = file.split("/").reverse() as [string, ...string[]];
    const stem = name.replace(/(\.d)?\.tsx?$/, "");
    return (
      (!FRAMEWORK_FILE.test(name) && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)) ||
      drawers.test(stem) ||
      folders.some((folder) => drawers.test(folder))
    );
  });
  expect(odd).toEqual([]);
});

test("markup is set from text only where a drawn chart is placed, and nothing has the type any", () => {
  const text = (file: string) => readFileSync(path.join(root, file), "utf8");
  const setting = files.filter((file) => text(file).includes("dangerouslySetInnerHTML={"));
  expect(setting.filter((file) => !inside(file, "components/charts") && file !== "app/[locale]/layout.tsx")).toEqual(
    [],
  );
  expect(
    files.filter((file) => /:\s*any\b|\bas any\b|<any>|@ts-(ignore|nocheck|expect-error)/.test(text(file))),
  ).toEqual([]);
});
