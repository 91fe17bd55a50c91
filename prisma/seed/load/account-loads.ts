import { roleGrantRowSchema } from "@/lib/schemas/rows/role-grant-row";
import { userAccountRowSchema } from "@/lib/schemas/rows/user-account-row";
import { userCredentialRowSchema } from "@/lib/schemas/rows/user-credential-row";
import { demoAccounts, roleGrantRows, userAccountRows, userCredentialRows } from "../sample/demo-accounts";
import { hashPassword } from "../sample/hash-password";
import type { SampleWorld } from "../sample/sample-world";
import { type TableLoad, tableLoad } from "./table-load";

/** Demonstration accounts with one password, and what each may do. */
export function accountLoads(world: SampleWorld, password: string): TableLoad[] {
  const accounts = demoAccounts(world);
  return [
    tableLoad("user_account", userAccountRowSchema, () => userAccountRows(accounts)),
    tableLoad("user_credential", userCredentialRowSchema, () => userCredentialRows(accounts, hashPassword(password))),
    tableLoad("role_grant", roleGrantRowSchema, () => roleGrantRows(accounts)),
  ];
}
