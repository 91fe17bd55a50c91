import { z } from "zod";
import { loadReconciliationAnswer } from "@/lib/loaders/reconciliation/reconciliation";
import { reconciliationQuerySchema, reconciliationSchema } from "@/lib/schemas/api/reconciliation";
import { endpoint } from "../endpoint";

/** GET /reconciliation */
export const reconciliation = endpoint({
  path: "/reconciliation",
  operation: "listReconciliation",
  summary: {
    "zh-CN": "核对：已公布的数据与本系统计算结果逐条对照，并说明差异",
    en: "Reconciliation: every published figure beside ours, with what explains the difference",
  },
  params: {},
  query: reconciliationQuerySchema,
  answer: z.array(reconciliationSchema),
  load: ({ dataset, query }) => loadReconciliationAnswer(dataset, query.asOf ?? null),
});
