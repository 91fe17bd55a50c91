import { nameBasedUuid } from "../name-based-uuid";

/** The loads a seeded row can have come with: what is real, and what the generator made, by kind. */
export const BATCH_IDS = {
  reference: nameBasedUuid("batch/reference"),
  parks: nameBasedUuid("batch/parks"),
  indicators: nameBasedUuid("batch/indicators"),
  industryOutputs: nameBasedUuid("batch/industry-outputs"),
  projects: nameBasedUuid("batch/projects"),
  network: nameBasedUuid("batch/network"),
} as const;
