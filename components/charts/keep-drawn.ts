import { createHash } from "node:crypto";
import { heldDrawing, holdDrawing } from "./held-drawings";

/** A drawing, and the key under which it is held for whoever writes it into a page. */
export type Drawn = { key: string; svg: string };

/**
 * Remembers drawings by everything they depend on, so none can be stale: drawing takes milliseconds of a busy server,
 * looking up takes microseconds.
 *
 * @param draw a pure function of its serialisable input
 */
export function keepDrawn<Input>(draw: (input: Input) => string): (input: Input) => Drawn {
  return (input) => {
    const key = createHash("sha256").update(JSON.stringify(input)).digest("base64url").slice(0, 16);
    const svg = heldDrawing(key) ?? draw(input);
    holdDrawing(key, svg);
    return { key, svg };
  };
}
