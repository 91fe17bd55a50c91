import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { pool } from "@/lib/db/pool";
import { loadFrame } from "@/lib/loaders/basis/frame";
import { loadDataset } from "@/lib/loaders/dataset";
import { loadDivisions } from "@/lib/loaders/divisions";
import { loadLevels } from "@/lib/loaders/parks/levels";
import { loadParkMembership } from "@/lib/loaders/parks/park-membership";
import { loadPartialRows } from "@/lib/loaders/parks/park-rows";
import { loadRegister } from "@/lib/loaders/parks/register";
import { loadChoices } from "@/lib/loaders/register/choices";
import { loadSearchIndex } from "@/lib/loaders/search/search-index";
import { listFiles } from "@/scripts/list-files";

/** Asks every question that is kept under the mark of the reference data, and no other. */
async function askAll(dataset: Dataset): Promise<void> {
  const frame = await loadFrame(dataset, {});
  const [park] = await loadRegister(dataset, frame.cutOff, null);
  if (!park) throw new Error("The register is empty.");
  await Promise.all([
    loadPartialRows(frame, {}, [], null),
    loadParkMembership(frame, park),
    loadSearchIndex(dataset),
    loadChoices(frame),
    loadLevels(dataset),
    loadDivisions(dataset),
  ]);
}

/** Names of the questions in the sources. */
const NAMED = new Set(
  listFiles(path.resolve("lib/loaders")).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/cachedReference\([^"]*"([^"]+)"/g)].map(([, name]) => name),
  ),
);

const relationsOf = (plan: unknown): string[] => {
  if (Array.isArray(plan)) return plan.flatMap(relationsOf);
  if (typeof plan !== "object" || plan === null) return [];
  return Object.entries(plan).flatMap(([key, part]) => (key === "Relation Name" ? [String(part)] : relationsOf(part)));
};

test("what outlives a publish of figures is read from tables alone whose every change renews the mark", async () => {
  const dataset = { ...(await loadDataset()), reference: randomUUID() };
  const query = vi.spyOn(pool(), "query");
  await askAll(dataset);
  const asked = query.mock.calls.map(([question]) => question as unknown as { text: string; values: unknown[] });
  query.mockRestore();

  const kept = [
    ...(
      globalThis as typeof globalThis & { parkscopeViews: { entries: Map<string, unknown> } }
    ).parkscopeViews.entries.keys(),
  ]
    .map((key) => JSON.parse(key) as [unknown, string])
    .filter(([version]) => version === dataset.reference)
    .map(([, name]) => name);
  expect(new Set(kept), "a question this test does not ask").toEqual(NAMED);

  const { rows } = await pool().query(
    `SELECT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE t.tgname = 'renew_reference_mark' AND t.tgenabled = 'O'`,
  );
  const watched = rows.map(({ name }) => name);
  const read = new Set<string>();
  for (const { text, values } of asked) {
    const { rows: plans } = await pool().query({ text: `EXPLAIN (FORMAT JSON) ${text}`, values });
    for (const relation of relationsOf(plans[0]["QUERY PLAN"])) read.add(relation);
  }
  expect(read.size).toBeGreaterThan(10);
  expect([...read].filter((relation) => !watched.includes(relation))).toEqual([]);
});

test("a publish of figures asks none of it again; a change of the reference data asks all of it", async () => {
  const dataset = { ...(await loadDataset()), reference: randomUUID() };
  await askAll(dataset);
  const query = vi.spyOn(pool(), "query");
  await askAll({ ...dataset, version: dataset.version + 1_000_000 });
  expect(query).not.toHaveBeenCalled();
  await askAll({ ...dataset, reference: randomUUID() });
  expect(query.mock.calls.length).toBeGreaterThan(8);
  query.mockRestore();
});
