import { rmSync } from "node:fs";
import path from "node:path";
import { ensureChromium } from "./browser/ensure-chromium";
import { projectRoot } from "./project-root.mjs";
import { freePort } from "./serve/free-port";
import { serveCopy } from "./serve/serve-copy";
import { untilStopped } from "./serve/until-stopped";
import { PAGES } from "./shots/pages";
import { parseOptions } from "./shots/parse-options";
import { takeShots } from "./shots/take-shots";
import { writeIndex } from "./shots/write-index";

// Pictures of every page at three widths, in two themes and two languages, and as printed: for looking at, not for comparing.
try {
  const folder = path.join(projectRoot, "shots");
  const { only, url } = parseOptions(process.argv.slice(2));
  const pages = PAGES.filter(({ name }) => only.length === 0 || only.includes(name));
  if (pages.length === 0) throw new Error(`No such page; there are ${PAGES.map(({ name }) => name).join(", ")}`);
  const chromium = ensureChromium(console.log);
  const served = url === null ? await serveCopy(await freePort(), "shots") : null;
  untilStopped(() => served?.web.stop());
  try {
    if (only.length === 0) rmSync(folder, { recursive: true, force: true });
    const shots = await takeShots({ base: url ?? served?.web.address ?? "", pages, folder, chromium: chromium.path });
    console.log(`${shots.length} pictures; open ${writeIndex(folder)}`);
  } finally {
    served?.web.stop();
    await served?.web.ended;
    await served?.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
