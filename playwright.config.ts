import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/browser/find-chromium";
import { freePort } from "./scripts/serve/free-port";

// Workers load this file again and must find the port the first loading chose.
process.env.E2E_PORT ??= String(await freePort());
const given = process.env.E2E_BASE_URL;
const baseURL = given ?? `http://127.0.0.1:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: "list",
  outputDir: "test-results/e2e",
  // axe reads every element of long pages: on two busy cores that takes its time.
  timeout: 60_000,
  use: {
    baseURL,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: findChromium().path,
      args: [
        // Chromium's own sandbox does not work for root, which is whom containers run as.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"] } },
    { name: "mobile", use: { ...devices["Pixel 7"] }, grep: /@mobile/ },
  ],
  webServer: given
    ? undefined
    : {
        command: "node scripts/serve-tests.mjs",
        url: `${baseURL}/api/health/ready`,
        timeout: 300_000,
        stdout: "pipe",
        gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
      },
});
