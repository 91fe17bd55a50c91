import path from "node:path";

/** Absolute folder of the project, whatever folder a command was started from. */
export const projectRoot = path.resolve(import.meta.dirname, "..");
