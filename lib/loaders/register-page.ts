import { registerQuerySchema } from "@/lib/schemas/register/register-query";
import type { RegisterView } from "@/lib/schemas/register/register-view";
import { loadPage } from "./load-page";
import { loadRegisterView } from "./register/register-view";

/** The view of the register's page, or null while nothing is loaded. */
export const loadRegisterPage = (query: Record<string, string | undefined>): Promise<RegisterView | null> =>
  loadPage(query, registerQuerySchema, loadRegisterView);
