import { z } from "zod";
import { queryRows } from "@/lib/db/query-rows";
import { STAGES } from "@/lib/domain/stage";
import { Prisma } from "@/lib/generated/prisma/client";
import { dayText, decimalText, integerText } from "@/lib/schemas/database-value";
import { type ProjectFilter, projectSql } from "./project-filter";

const day = dayText.nullable();

const rowSchema = z.object({
  code: z.string(),
  version: z.number().int(),
  name: z.string(),
  park: z.string(),
  industry: z.string(),
  investor: z.string(),
  originCountry: z.string().nullable(),
  originCity: z.string().nullable(),
  amountWanYuan: decimalText,
  investedWanYuan: decimalText,
  landMu: decimalText.nullable(),
  newLand: z.boolean(),
  skippedStages: z.array(z.enum(STAGES)),
  signedPlanned: day,
  signedActual: day,
  landGrantedPlanned: day,
  landGrantedActual: day,
  startedPlanned: day,
  startedActual: day,
  completedPlanned: day,
  completedActual: day,
  inProductionPlanned: day,
  inProductionActual: day,
  aboveScalePlanned: day,
  aboveScaleActual: day,
  atCapacityPlanned: day,
  atCapacityActual: day,
  terminatedOn: day,
  terminationReason: z.string().nullable(),
});

/** A project as one of its versions has it; money in 万元, land in mu. */
export type ProjectVersionRow = z.output<typeof rowSchema>;

/** A part of the projects in the order of their codes, from after a code. */
export function listProjects(
  filter: ProjectFilter,
  place: { after: string | null; offset: number; limit: number },
): Promise<ProjectVersionRow[]> {
  const { joins, condition } = projectSql(filter);
  const after = place.after === null ? Prisma.empty : Prisma.sql`AND v.project_code > ${place.after}`;
  return queryRows(
    Prisma.sql`
      SELECT v.project_code AS code, v.version, v.name, v.park_code AS park, v.industry_code AS industry, v.investor,
             v.origin_country AS "originCountry", v.origin_city AS "originCity",
             v.amount_wan_yuan::text AS "amountWanYuan", v.invested_wan_yuan::text AS "investedWanYuan",
             v.land_mu::text AS "landMu", v.new_land AS "newLand", v.skipped_stages AS "skippedStages",
             v.signed_planned::text AS "signedPlanned", v.signed_actual::text AS "signedActual",
             v.land_granted_planned::text AS "landGrantedPlanned", v.land_granted_actual::text AS "landGrantedActual",
             v.started_planned::text AS "startedPlanned", v.started_actual::text AS "startedActual",
             v.completed_planned::text AS "completedPlanned", v.completed_actual::text AS "completedActual",
             v.in_production_planned::text AS "inProductionPlanned", v.in_production_actual::text AS "inProductionActual",
             v.above_scale_planned::text AS "aboveScalePlanned", v.above_scale_actual::text AS "aboveScaleActual",
             v.at_capacity_planned::text AS "atCapacityPlanned", v.at_capacity_actual::text AS "atCapacityActual",
             v.terminated_on::text AS "terminatedOn", v.termination_reason AS "terminationReason"
      FROM project_version v ${joins}
      WHERE ${condition} ${after}
      ORDER BY v.project_code LIMIT ${place.limit}::int OFFSET ${place.offset}::int`,
    rowSchema,
  );
}

/** How many projects there are under a filter. */
export async function countProjects(filter: ProjectFilter): Promise<number> {
  const { joins, condition } = projectSql(filter);
  const rows = await queryRows(
    Prisma.sql`SELECT count(*)::text AS total FROM project_version v ${joins} WHERE ${condition}`,
    z.object({ total: integerText }),
  );
  return rows[0]?.total ?? 0;
}
