import { serveCopy } from "./serve/serve-copy";
import { untilStopped } from "./serve/until-stopped";

// The production server for the browser tests, on a prepared database of its own.
try {
  const { web, close } = await serveCopy(Number(process.env.E2E_PORT), "e2e");
  untilStopped(web.stop);
  await web.ended;
  await close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
