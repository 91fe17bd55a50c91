import { bootstrap } from "./install/bootstrap.mjs";

await bootstrap({ install: true });
await import("./shots.ts");
