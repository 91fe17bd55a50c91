import { z } from "zod";
import { dayText } from "./day-text";
import { instantText } from "./instant-text";
import { parkCode } from "./park-code";

/** A park’s membership of a cluster, with the time it holds and the time it was known. */
export const clusterMembershipRowSchema = z.object({
  id: z.uuid(),
  clusterCode: z.string().min(1),
  parkCode,
  validFrom: dayText,
  validTo: dayText.nullable(),
  recordedFrom: instantText,
  recordedTo: instantText.nullable(),
  basis: z.enum(["published", "inferred", "sample"]),
  batchId: z.uuid().nullable(),
});
export type ClusterMembershipRow = z.infer<typeof clusterMembershipRowSchema>;
