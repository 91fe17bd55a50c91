import { registerQuerySchema } from "@/lib/schemas/register/register-query";
import type { RegisterView } from "@/lib/schemas/register/register-view";
import { loadPage } from "./load-page";
import type { PageFault } from "./page-fault";
import { loadRegisterView } from "./register/register-view";

/** The view of the register's page, or why there is none. */
export const loadRegisterPage = (query: Record<string, string | undefined>): Promise<RegisterView | PageFault> =>
  loadPage(query, registerQuerySchema, loadRegisterView);
