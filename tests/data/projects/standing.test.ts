import { expect, test } from "vitest";
import { z } from "zod";
import { countStages } from "@/lib/data/projects/count-stages";
import { countStandings } from "@/lib/data/projects/count-standings";
import { countProjects, listProjects } from "@/lib/data/projects/list-projects";
import type { ProjectFilter } from "@/lib/data/projects/project-filter";
import { queryRows } from "@/lib/db/query-rows";
import { Prisma } from "@/lib/generated/prisma/client";
import { projectRow } from "@/lib/loaders/projects/project-row";
import { LIGHTS } from "@/lib/metrics/project-delay";

const thresholds = { yellowMonths: 2, redMonths: 3, removalMonths: 6 };
const everything = (cutOff: string, at: string | null): ProjectFilter => ({
  parks: null,
  industries: null,
  text: null,
  stages: null,
  lights: null,
  minAmount: null,
  signedFrom: null,
  signedTo: null,
  delayed: null,
  begun: true,
  cutOff,
  thresholds,
  at,
});

/** Every project as one of its versions has it, standing by the metric itself. */
async function standings(cutOff: string, at: string | null) {
  const versions = await listProjects(everything(cutOff, at), { after: null, offset: 0, limit: 1_000_000 });
  return versions.map((version) => projectRow(version, cutOff, thresholds));
}

test.each([
  ["2025-09-30", null],
  ["2024-12-31", null],
  ["2024-02-29", "2024-02-29"],
  ["2018-05-31", null],
])("the database counts delays and lights at %s as the metric does", async (cutOff, at) => {
  const rows = await standings(cutOff, at);
  expect(rows.length).toBeGreaterThan(500);
  const counts = await countStandings(cutOff, thresholds.redMonths, at);
  const total = (key: "open" | "delayed" | "red") => counts.reduce((sum, row) => sum + row[key], 0);
  expect(total("open")).toBe(rows.filter((row) => row.light !== "closed").length);
  expect(total("delayed")).toBe(rows.filter((row) => (row.delayDays ?? 0) > 0).length);
  expect(total("red")).toBe(rows.filter((row) => row.light === "red" || row.light === "removal").length);
  for (const light of LIGHTS) {
    const count = await countProjects({ ...everything(cutOff, at), lights: [light] });
    expect([light, count]).toEqual([light, rows.filter((row) => row.light === light).length]);
  }
});

test("a park's projects by stage are those of the metric, in the order of stages", async () => {
  const rows = (await standings("2025-09-30", null)).filter((row) => row.park === "GD-4402-001");
  const stages = await countStages("GD-4402-001", "2025-09-30", null);
  expect(stages.reduce((sum, row) => sum + row.count, 0)).toBe(rows.length);
  for (const { stage, count } of stages)
    expect([stage, count]).toEqual([stage, rows.filter((row) => row.stage === stage).length]);
});

test("what happened after the cut-off has not happened, in every column", async () => {
  const rows = await standings("2020-06-30", null);
  const late = rows.flatMap((row) =>
    Object.entries(row).filter(
      ([field, value]) => /Actual|terminatedOn/.test(field) && String(value ?? "") > "2020-06-30",
    ),
  );
  expect(late).toEqual([]);
});

test("a leap day counts its months as the calendar does, in both places", async () => {
  const [row] = await queryRows(
    Prisma.sql`SELECT ('2023-11-30'::date + make_interval(months => 3))::date::text AS day`,
    z.object({ day: z.string() }),
  );
  expect(row?.day).toBe("2024-02-29");
});
