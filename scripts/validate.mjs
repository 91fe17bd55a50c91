import { bootstrap } from "./install/bootstrap.mjs";

await bootstrap({ install: false });
await import("./validate.ts");
