import { collaborationFlowRowSchema } from "@/lib/schemas/rows/collaboration-flow-row";
import { collaborationRowSchema } from "@/lib/schemas/rows/collaboration-row";
import { enterpriseFigureRowSchema } from "@/lib/schemas/rows/enterprise-figure-row";
import { enterpriseLinkRowSchema } from "@/lib/schemas/rows/enterprise-link-row";
import { enterpriseRowSchema } from "@/lib/schemas/rows/enterprise-row";
import { fundRowSchema } from "@/lib/schemas/rows/fund-row";
import { fundTransactionRowSchema } from "@/lib/schemas/rows/fund-transaction-row";
import { standardAssessmentRowSchema } from "@/lib/schemas/rows/standard-assessment-row";
import { standardPilotRowSchema } from "@/lib/schemas/rows/standard-pilot-row";
import { collaborationFlowRows, collaborationRows } from "../sample/collaborations";
import { enterpriseFigureRows, enterpriseLinkRows, enterpriseRows } from "../sample/enterprises";
import { FUNDS, fundTransactionRows } from "../sample/funds";
import type { SampleWorld } from "../sample/sample-world";
import { standardAssessmentRows, standardPilotRows } from "../sample/standards";
import { type TableLoad, tableLoad } from "./table-load";

/** What ties parks, cities, funds and enterprises together, and how parks stand on the standard. */
export const networkLoads = (world: SampleWorld): TableLoad[] => [
  tableLoad("collaboration", collaborationRowSchema, () => collaborationRows(world)),
  tableLoad("collaboration_flow", collaborationFlowRowSchema, () => collaborationFlowRows(world)),
  tableLoad("fund", fundRowSchema, () => FUNDS),
  tableLoad("fund_transaction", fundTransactionRowSchema, () => fundTransactionRows(world)),
  tableLoad("enterprise", enterpriseRowSchema, () => enterpriseRows(world)),
  tableLoad("enterprise_figure", enterpriseFigureRowSchema, () => enterpriseFigureRows(world)),
  tableLoad("enterprise_link", enterpriseLinkRowSchema, () => enterpriseLinkRows(world)),
  tableLoad("standard_pilot", standardPilotRowSchema, () => standardPilotRows(world)),
  tableLoad("standard_assessment", standardAssessmentRowSchema, () => standardAssessmentRows(world)),
];
