import type { SvgChild, SvgNode } from "./svg-node";

/** Attributes SVG spells in camel case; every other one is written with hyphens. */
const CAMEL_CASE = new Set(["viewBox", "preserveAspectRatio"]);

/** Attributes that change the picture. Recharts passes its own props down to elements; those are left out. */
const DRAWN = new Set(
  `viewBox preserveAspectRatio d x y x1 y1 x2 y2 dx dy cx cy r rx ry points transform offset
  fill fillOpacity fillRule stroke strokeWidth strokeDasharray strokeLinecap strokeLinejoin strokeOpacity opacity
  textAnchor dominantBaseline fontSize fontWeight fontFamily href paintOrder visibility imageRendering`.split(/\s+/),
);

/** Width and height belong to these elements; elsewhere they are leftovers of Recharts' layout. */
const SIZED = new Set(["svg", "rect", "image"]);

/** Elements with a place given by x and y; elsewhere these are leftovers too. */
const PLACED = new Set(["text", "tspan", "rect", "image"]);

/** Links stay inside the product, which also keeps `javascript:` out. */
const LOCAL_ADDRESS = /^(\/(?!\/)|#)/;

/** A picture inside a drawing is part of it: its very bytes, never an address to fetch. */
const OWN_PICTURE = /^data:image\/png;base64,[A-Za-z0-9+/=]+$/;

/** Elements that say nothing when empty. */
const TEXTUAL = new Set(["text", "tspan", "title", "desc"]);

/** Classes of our own start with this; those of Recharts are for its own style sheet, which we do not use. */
const OWN_CLASS = "chart-";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * Writes a mounted node as SVG text: everything escaped, without ids and definitions (Recharts' are clip paths that
 * clip nothing here, and two drawings on a page must not share an id), coordinates to 0.1 of a unit (a tenth of a pixel cannot be
 * seen, and each digit is paid by every reader), groups that change nothing dissolved.
 */
export function writeSvg(node: SvgChild): string {
  if ("text" in node) return escapeXml(node.text);
  const inner = node.children.map(writeSvg).join("");
  const attributes = writeAttributes(node);
  if (node.type === "g" && (!inner || !attributes)) return inner;
  if (node.type === "defs" || (!inner && TEXTUAL.has(node.type))) return "";
  if (node.type === "tspan" && isPlainLine(node)) return inner;
  return inner ? `<${node.type}${attributes}>${inner}</${node.type}>` : `<${node.type}${attributes}/>`;
}

/** Escapes text for XML content and for attributes in either kind of quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function writeAttributes(node: SvgNode): string {
  let written = "";
  const own = String(node.props.className ?? "")
    .split(" ")
    .filter((name) => name.startsWith(OWN_CLASS));
  if (own.length > 0) written += ` class="${escapeXml(own.join(" "))}"`;
  for (const [name, value] of Object.entries(node.props)) {
    if (typeof value !== "string" && typeof value !== "number") continue;
    if (!(DRAWN.has(name) || (SIZED.has(node.type) && (name === "width" || name === "height")))) continue;
    if (name === "href" && !(node.type === "image" ? OWN_PICTURE : LOCAL_ADDRESS).test(String(value))) continue;
    if (isDefault(node, name, value)) continue;
    written += ` ${CAMEL_CASE.has(name) ? name : hyphenated(name)}="${escapeXml(rounded(value))}"`;
  }
  return written;
}

/** Values that say what SVG assumes anyway, or nothing to this element. */
function isDefault(node: SvgNode, name: string, value: string | number): boolean {
  if (name === "fill" && value === "none") return node.type === "line";
  if (name === "strokeWidth") return Number(value) === 1;
  if (name === "x" || name === "y") return !PLACED.has(node.type);
  if (name === "rx" || name === "ry" || name === "dx" || name === "dy") return Number.parseFloat(String(value)) === 0;
  return false;
}

/** Recharts wraps each line of a text in a `tspan`; a single one that stays on the text's own place adds nothing. */
function isPlainLine(node: SvgNode): boolean {
  return Number.parseFloat(String(node.props.dy ?? 0)) === 0;
}

function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function rounded(value: string | number): string {
  if (typeof value === "number") return String(Math.round(value * 10) / 10);
  return value.replace(/\d+\.\d{2,}/g, (digits) => String(Math.round(Number(digits) * 10) / 10));
}
