import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One step of the database's schema, as it stands in the project. */
export interface Migration {
  name: string;
  sql: string;
  /** sha256 of the file, hexadecimal, as Prisma records it. */
  checksum: string;
}

/** @returns the migrations in the order they are applied: by name, which begins with a time */
export function listMigrations(directory: string): Migration[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(directory, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}
