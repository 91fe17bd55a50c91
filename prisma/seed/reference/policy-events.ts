import type { PolicyEventRow } from "@/lib/schemas/rows/policy-event-row";
import { nameBasedUuid } from "../name-based-uuid";

const event = (happenedOn: string, titleZh: string, titleEn: string, sourceDocumentId: string): PolicyEventRow => ({
  id: nameBasedUuid(`policy-event/${happenedOn}`),
  happenedOn,
  titleZh,
  titleEn,
  sourceDocumentId,
});

/** Policies with their dates; a month without a day stands on its first day. */
export const POLICY_EVENTS: PolicyEventRow[] = [
  event("2005-12-13", "首批3个产业转移工业园认定", "First three transfer parks recognised", "first-parks-2005"),
  event("2020-05-20", "20个战略性产业集群意见印发", "Policy on the 20 strategic industrial clusters", "clusters-2020"),
  event(
    "2023-03-01",
    "产业有序转移政策体系与飞地经济措施出台",
    "Policy set on orderly transfer and measures on enclaves",
    "policy-2023-transfer",
  ),
  event(
    "2025-09-01",
    "国家工业园区高质量发展指引印发",
    "National guideline on high-quality parks issued",
    "guideline-2025-189",
  ),
];
