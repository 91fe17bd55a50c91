import { cityRowSchema } from "@/lib/schemas/rows/city-row";
import { clusterMembershipRowSchema } from "@/lib/schemas/rows/cluster-membership-row";
import { clusterRowSchema } from "@/lib/schemas/rows/cluster-row";
import { countyRowSchema } from "@/lib/schemas/rows/county-row";
import { declaredIndustryRowSchema } from "@/lib/schemas/rows/declared-industry-row";
import { importBatchRowSchema } from "@/lib/schemas/rows/import-batch-row";
import { indicatorRowSchema } from "@/lib/schemas/rows/indicator-row";
import { industryGroupRowSchema } from "@/lib/schemas/rows/industry-group-row";
import { industryRowSchema } from "@/lib/schemas/rows/industry-row";
import { industryStrategicClusterRowSchema } from "@/lib/schemas/rows/industry-strategic-cluster-row";
import { parkAliasRowSchema } from "@/lib/schemas/rows/park-alias-row";
import { parkRecognitionRowSchema } from "@/lib/schemas/rows/park-recognition-row";
import { parkRowSchema } from "@/lib/schemas/rows/park-row";
import { periodRowSchema } from "@/lib/schemas/rows/period-row";
import { platformMembershipRowSchema } from "@/lib/schemas/rows/platform-membership-row";
import { platformRowSchema } from "@/lib/schemas/rows/platform-row";
import { policyEventRowSchema } from "@/lib/schemas/rows/policy-event-row";
import { policyTargetRowSchema } from "@/lib/schemas/rows/policy-target-row";
import { publishedFactRowSchema } from "@/lib/schemas/rows/published-fact-row";
import { regionRowSchema } from "@/lib/schemas/rows/region-row";
import { rulePackRowSchema } from "@/lib/schemas/rows/rule-pack-row";
import { sourceDocumentRowSchema } from "@/lib/schemas/rows/source-document-row";
import { standardItemRowSchema } from "@/lib/schemas/rows/standard-item-row";
import { strategicClusterRowSchema } from "@/lib/schemas/rows/strategic-cluster-row";
import { universeMembershipRowSchema } from "@/lib/schemas/rows/universe-membership-row";
import { universeRowSchema } from "@/lib/schemas/rows/universe-row";
import { CITIES, CLUSTERS, PLATFORMS } from "../reference/cities";
import { INDICATORS } from "../reference/indicators";
import { INDUSTRIES, INDUSTRY_GROUPS, INDUSTRY_STRATEGIC_CLUSTERS, STRATEGIC_CLUSTERS } from "../reference/industries";
import { PERIODS } from "../reference/periods";
import { POLICY_EVENTS } from "../reference/policy-events";
import { POLICY_TARGETS } from "../reference/policy-targets";
import { PUBLISHED_FACTS } from "../reference/published-facts";
import { REGIONS } from "../reference/regions";
import { COUNTIES } from "../reference/roster";
import { RULE_PACKS } from "../reference/rule-packs";
import { SOURCE_DOCUMENTS } from "../reference/source-documents";
import { STANDARD_ITEMS } from "../reference/standard-items";
import { importBatchRows } from "../sample/import-batches";
import {
  clusterMembershipRows,
  declaredIndustryRows,
  parkAliasRows,
  parkRecognitionRows,
  platformMembershipRows,
} from "../sample/park-rows";
import type { SampleWorld } from "../sample/sample-world";
import { universeMembershipRows, universeRows } from "../sample/universe-rows";
import { type TableLoad, tableLoad } from "./table-load";

/** The register and all that figures refer to, referred-to tables first. */
export const referenceLoads = (world: SampleWorld): TableLoad[] => [
  tableLoad("source_document", sourceDocumentRowSchema, () => SOURCE_DOCUMENTS),
  tableLoad("published_fact", publishedFactRowSchema, () => PUBLISHED_FACTS),
  tableLoad("import_batch", importBatchRowSchema, () => importBatchRows(world)),
  tableLoad("region", regionRowSchema, () => REGIONS),
  tableLoad("city", cityRowSchema, () => CITIES),
  tableLoad("county", countyRowSchema, () => COUNTIES),
  tableLoad("industry_group", industryGroupRowSchema, () => INDUSTRY_GROUPS),
  tableLoad("industry", industryRowSchema, () => INDUSTRIES),
  tableLoad("strategic_cluster", strategicClusterRowSchema, () => STRATEGIC_CLUSTERS),
  tableLoad("industry_strategic_cluster", industryStrategicClusterRowSchema, () => INDUSTRY_STRATEGIC_CLUSTERS),
  tableLoad("indicator", indicatorRowSchema, () => INDICATORS),
  tableLoad("period", periodRowSchema, () => PERIODS),
  tableLoad("cluster", clusterRowSchema, () => CLUSTERS),
  tableLoad("platform", platformRowSchema, () => PLATFORMS),
  tableLoad("policy_target", policyTargetRowSchema, () => POLICY_TARGETS),
  tableLoad("policy_event", policyEventRowSchema, () => POLICY_EVENTS),
  tableLoad("rule_pack", rulePackRowSchema, () => RULE_PACKS),
  tableLoad("standard_item", standardItemRowSchema, () => STANDARD_ITEMS),
  tableLoad("park", parkRowSchema, () => world.parkRows),
  tableLoad("park_alias", parkAliasRowSchema, () => parkAliasRows(world)),
  tableLoad("park_recognition", parkRecognitionRowSchema, () => parkRecognitionRows(world)),
  tableLoad("declared_industry", declaredIndustryRowSchema, () => declaredIndustryRows(world)),
  tableLoad("cluster_membership", clusterMembershipRowSchema, () => clusterMembershipRows(world)),
  tableLoad("platform_membership", platformMembershipRowSchema, () => platformMembershipRows(world)),
  tableLoad("universe", universeRowSchema, () => universeRows(world)),
  tableLoad("universe_membership", universeMembershipRowSchema, () => universeMembershipRows(world)),
];
