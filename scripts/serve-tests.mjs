import { bootstrap } from "./install/bootstrap.mjs";

await bootstrap({ install: false });
await import("./serve-tests.ts");
