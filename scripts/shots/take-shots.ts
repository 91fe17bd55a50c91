import { mkdirSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import type { ShotPage } from "./pages";

const WIDTHS = [1440, 1024, 390] as const;
const THEMES = ["light", "dark"] as const;
const LANGUAGES = ["zh-CN", "en"] as const;
const SIDE_BY_SIDE = 2;

type Order = { base: string; pages: readonly ShotPage[]; folder: string; chromium: string | undefined };
type Shot = { file: string; take: (browser: Browser) => Promise<void> };

/** Takes every picture of every page. @returns the files, as paths below the folder */
export async function takeShots({ base, pages, folder, chromium: executablePath }: Order): Promise<string[]> {
  const shots = pages.flatMap((page) => shotsOf(page, base, folder));
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : ["--disable-gpu"],
  });
  const waiting = [...shots];
  const work = async () => {
    for (let shot = waiting.shift(); shot; shot = waiting.shift()) await shot.take(browser);
  };
  try {
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  } finally {
    await browser.close();
  }
  return shots.map(({ file }) => file);
}

function shotsOf({ name, path: address }: ShotPage, base: string, folder: string): Shot[] {
  const url = (language: string) => `${base}/${language}${address}`;
  mkdirSync(path.join(folder, name), { recursive: true });
  const screens = LANGUAGES.flatMap((language) =>
    THEMES.flatMap((colorScheme) =>
      WIDTHS.map((width): Shot => {
        const file = `${name}/${language}-${colorScheme}-${width}.png`;
        const take = (browser: Browser) =>
          onPage(browser, { colorScheme, viewport: { width, height: 900 } }, url(language), (page) =>
            page.screenshot({ path: path.join(folder, file), fullPage: true }),
          );
        return { file, take };
      }),
    ),
  );
  const printed = LANGUAGES.map((language): Shot => {
    const file = `${name}/${language}-print.pdf`;
    const take = (browser: Browser) =>
      onPage(browser, { viewport: { width: 1440, height: 900 } }, url(language), (page) =>
        page.pdf({ path: path.join(folder, file), preferCSSPageSize: true }),
      );
    return { file, take };
  });
  return [...screens, ...printed];
}

async function onPage(
  browser: Browser,
  settings: Parameters<Browser["newContext"]>[0],
  url: string,
  take: (page: Awaited<ReturnType<Browser["newPage"]>>) => Promise<unknown>,
): Promise<void> {
  const context = await browser.newContext({ ...settings, timezoneId: "Asia/Shanghai" });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  await take(page);
  await context.close();
}
