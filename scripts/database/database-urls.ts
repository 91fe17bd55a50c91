/** The three ways into one database. */
export interface DatabaseUrls {
  /** Owner of the schema: migrations, roles, seed. */
  ownerUrl: string;
  /** The application's role, bound by row-level security. */
  appUrl: string;
  /** The role for accounts and sessions. */
  accountsUrl: string;
}
