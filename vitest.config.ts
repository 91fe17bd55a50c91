import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** Folders whose tests need the prepared database. */
const DATABASE_TESTS = ["api", "app", "audit", "auth", "data", "db", "loaders", "mutations", "prisma", "runtime"].map(
  (floor) => `tests/${floor}/**/*.test.ts`,
);

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: {
      "@": root,
      "server-only": path.join(root, "tests/setup/server-only.ts"),
      "next-intl/server": path.join(root, "tests/setup/next-intl-server.ts"),
    },
  },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...DATABASE_TESTS, "tests/e2e/**"],
          setupFiles: ["tests/setup/fail-on-console-error.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: DATABASE_TESTS,
          globalSetup: ["tests/setup/prepare-template.ts"],
          setupFiles: ["tests/setup/use-test-database.ts", "tests/setup/fail-on-console-error.ts"],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
