import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { defineConfig } from "prisma/config";

// Every Prisma command wants a schema engine, `generate` included, and would download a native one from a host
// outside the package registries. `generate`, `validate` and `format` never run it, so where none is installed any
// existing file satisfies the check. Authoring migrations does need one: see CONTRIBUTING.md.
const engines = path.dirname(createRequire(import.meta.url).resolve("@prisma/engines/package.json"));
const native = readdirSync(engines).some((file) => file.startsWith("schema-engine-"));
const authoring = path.join(import.meta.dirname, ".authoring/schema-engine.mjs");
if (!native) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= existsSync(authoring) ? authoring : process.execPath;

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? "postgresql://localhost:5432/parkscope" },
});
