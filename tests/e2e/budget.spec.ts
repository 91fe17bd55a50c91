import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

const KB = 1000;

for (const locale of ["zh-CN", "en"]) {
  test(`The overview in ${locale} is light: script, page, requests, and nothing moves`, async ({ page }) => {
    const answers: { type: string; url: string; bytes: number }[] = [];
    const bodies: Promise<void>[] = [];
    page.on("response", (response) => {
      bodies.push(
        response.body().then((body) => {
          answers.push({ type: response.request().resourceType(), url: response.url(), bytes: gzipSync(body).length });
        }),
      );
    });
    await page.addInitScript(() => {
      Object.assign(window, { shifted: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, { shifted: Reflect.get(window, "shifted") + Reflect.get(entry, "value") });
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`/${locale}`, { waitUntil: "networkidle" });
    await page.mouse.wheel(0, 4000);
    await Promise.all(bodies);
    const weigh = (kind: RegExp) =>
      answers.filter(({ type, url }) => kind.test(type) || kind.test(url)).reduce((sum, { bytes }) => sum + bytes, 0);
    expect(weigh(/^script$|\.js(\?|$)/) / KB, "kB of script, gzip").toBeLessThanOrEqual(150);
    expect(weigh(/^document$/) / KB, "kB of page, gzip").toBeLessThanOrEqual(60);
    expect(answers.length, "requests").toBeLessThanOrEqual(12);
    expect(await page.evaluate(() => Reflect.get(window, "shifted")), "layout shift").toBeLessThanOrEqual(0.01);
  });
}
