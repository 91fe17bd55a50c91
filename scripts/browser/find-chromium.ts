import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The browser tests run in. */
export interface FoundChromium {
  from: "PLAYWRIGHT_CHROMIUM_PATH" | "system" | "Playwright" | "none";
  /** Program to start; undefined when Playwright is to start its own, or when there is none. */
  path: string | undefined;
}

/** Looks for a Chromium in the order of preference: the one named, the system's, Playwright's own. */
export function findChromium(): FoundChromium {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) return { from: "PLAYWRIGHT_CHROMIUM_PATH", path: named };
  const system = SYSTEM.find((file) => existsSync(file));
  if (system) return { from: "system", path: system };
  return { from: existsSync(chromium.executablePath()) ? "Playwright" : "none", path: undefined };
}
