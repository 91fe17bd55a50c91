import type { Dataset } from "@/lib/data/dataset/get-dataset";
import { chosenColumns, onlyColumns } from "@/lib/exports/chosen-columns";
import { INDUSTRY_OUTPUT_COLUMNS } from "@/lib/exports/columns/industry-output-columns";
import { OBSERVATION_COLUMNS } from "@/lib/exports/columns/observation-columns";
import { PARK_COLUMNS } from "@/lib/exports/columns/park-columns";
import { PROJECT_COLUMNS } from "@/lib/exports/columns/project-columns";
import { SIGNING_COLUMNS } from "@/lib/exports/columns/signing-columns";
import { type Table, tableOf } from "@/lib/exports/table";
import type { IndustryOutputQuery } from "@/lib/schemas/api/industry-output";
import type { ObservationQuery } from "@/lib/schemas/api/observation";
import type { Paging } from "@/lib/schemas/api/parameters";
import type { ParkQuery } from "@/lib/schemas/api/park-query";
import type { ProjectQuery } from "@/lib/schemas/api/project";
import type { SigningQuery } from "@/lib/schemas/api/signing";
import { loadIndustryOutputs, streamIndustryOutputs } from "../industry-outputs/industry-outputs";
import { loadMeta } from "../meta";
import { loadObservations, streamObservations } from "../observations/observations";
import { loadParkPage } from "../parks/parks";
import { loadProjects, streamProjects } from "../projects/projects";
import { loadSignings } from "../signings/signings";

/** Files are whole unless a page is asked for. */
const isPaged = ({ page, pageSize, cursor }: Paging): boolean =>
  page !== undefined || pageSize !== undefined || cursor !== undefined;

async function* whole<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}

/** The list of parks as a table: the very rows of the list. */
export async function loadParkTable(
  dataset: Dataset,
  { columns: fields, ...query }: ParkQuery & { columns?: string[] | undefined },
): Promise<Table> {
  const { frame, page } = await loadParkPage(dataset, query, true);
  const columns = fields ? chosenColumns(PARK_COLUMNS, fields) : PARK_COLUMNS;
  const rows = fields ? page.rows.map((row) => onlyColumns(row, columns)) : page.rows;
  return tableOf(columns, whole(rows), await loadMeta(frame, ["reference", "indicators", "projects"], page));
}

/** Observations as a table; an order of the asker's own is only kept on pages. */
export async function loadObservationTable(dataset: Dataset, query: ObservationQuery): Promise<Table> {
  if (!isPaged(query)) {
    const { batches, meta } = await streamObservations(dataset, query);
    return tableOf(OBSERVATION_COLUMNS, batches, meta);
  }
  const { data, meta } = await loadObservations(dataset, query);
  return tableOf(OBSERVATION_COLUMNS, whole(data), meta);
}

/** Industry outputs as a table. */
export async function loadIndustryOutputTable(dataset: Dataset, query: IndustryOutputQuery): Promise<Table> {
  if (!isPaged(query)) {
    const { batches, meta } = await streamIndustryOutputs(dataset, query);
    return tableOf(INDUSTRY_OUTPUT_COLUMNS, batches, meta);
  }
  const { data, meta } = await loadIndustryOutputs(dataset, query);
  return tableOf(INDUSTRY_OUTPUT_COLUMNS, whole(data), meta);
}

/** Projects as a table, one line each. */
export async function loadProjectTable(dataset: Dataset, query: ProjectQuery): Promise<Table> {
  if (!isPaged(query)) {
    const { batches, meta } = await streamProjects(dataset, query);
    return tableOf(PROJECT_COLUMNS, batches, meta);
  }
  const { data, meta } = await loadProjects(dataset, query);
  return tableOf(PROJECT_COLUMNS, whole(data), meta);
}

/** Signings as a table. */
export async function loadSigningTable(dataset: Dataset, query: SigningQuery): Promise<Table> {
  const { data, meta } = await loadSignings(dataset, query);
  return tableOf(SIGNING_COLUMNS, whole(data), meta);
}
