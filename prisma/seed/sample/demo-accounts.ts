import type { RoleGrantRow } from "@/lib/schemas/rows/role-grant-row";
import type { UserAccountRow } from "@/lib/schemas/rows/user-account-row";
import type { UserCredentialRow } from "@/lib/schemas/rows/user-credential-row";
import { nameBasedUuid } from "../name-based-uuid";
import { LOADED_AT } from "../reference/cut-off";
import type { SampleWorld } from "./sample-world";

/** An account of the demonstration, with the one thing it may do. */
export type DemoAccount = {
  email: string;
  name: string;
  role: RoleGrantRow["role"];
  parkCode: string | null;
  cityCode: string | null;
};

const MANAGED_PARKS = ["GD-4402-001", "GD-4402-007", "GD-4414-019", "GD-4414-025"];
const REVIEWED_CITIES = ["440200", "441400"];

const account = (
  localPart: string,
  name: string,
  role: DemoAccount["role"],
  place: { parkCode?: string; cityCode?: string } = {},
): DemoAccount => ({
  email: `${localPart.toLowerCase()}@demo.test`,
  name,
  role,
  parkCode: place.parkCode ?? null,
  cityCode: place.cityCode ?? null,
});

/** One account for each kind of right; managers for those of their parks the sample holds. */
export const demoAccounts = ({ parkRows }: SampleWorld): DemoAccount[] => [
  account("admin", "演示管理员", "admin"),
  account("planner", "演示省级规划", "planner"),
  account("analyst", "演示分析员", "analyst"),
  ...REVIEWED_CITIES.map((cityCode) =>
    account(`city.${cityCode}`, `演示市级审核 ${cityCode}`, "cityReviewer", { cityCode }),
  ),
  ...parkRows
    .filter(({ code }) => MANAGED_PARKS.includes(code))
    .map(({ code, nameZh }) => account(`manager.${code}`, `演示填报 ${nameZh}`, "manager", { parkCode: code })),
];

const idOf = ({ email }: DemoAccount) => nameBasedUuid(`account/${email}`);

export const userAccountRows = (accounts: readonly DemoAccount[]): UserAccountRow[] =>
  accounts.map((demo) => ({
    id: idOf(demo),
    name: demo.name,
    email: demo.email,
    emailVerified: true,
    createdAt: LOADED_AT,
    updatedAt: LOADED_AT,
    role: demo.role === "admin" ? "admin" : "user",
    banned: false,
    twoFactorEnabled: false,
    sample: true,
  }));

/** All accounts share one password; only its hash is kept. */
export const userCredentialRows = (accounts: readonly DemoAccount[], passwordHash: string): UserCredentialRow[] =>
  accounts.map((demo) => ({
    id: nameBasedUuid(`credential/${demo.email}`),
    accountId: idOf(demo),
    providerId: "credential",
    userId: idOf(demo),
    password: passwordHash,
    createdAt: LOADED_AT,
    updatedAt: LOADED_AT,
  }));

export const roleGrantRows = (accounts: readonly DemoAccount[]): RoleGrantRow[] =>
  accounts.map((demo) => ({
    id: nameBasedUuid(`grant/${demo.email}`),
    userId: idOf(demo),
    role: demo.role,
    parkCode: demo.parkCode,
    cityCode: demo.cityCode,
    validFrom: LOADED_AT,
  }));
