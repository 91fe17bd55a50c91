export type SvgText = { text: string };
export type SvgChild = SvgNode | SvgText;

const TEXT_HEIGHT_PER_SIZE = 1.45;
const LATIN_WIDTH_PER_SIZE = 0.56;
/** From here on Unicode holds CJK and other characters as wide as they are high. */
const FIRST_WIDE_CHARACTER = "\u2e80";

/**
 * One element of a drawing in the making: what React mounts instead of a DOM element.
 *
 * It answers the few DOM questions Recharts asks while laying out. The width of text is an estimate from the number of
 * characters, good enough to keep ticks apart and the same on every machine.
 */
export class SvgNode {
  /** React's portals accept only element nodes. */
  readonly nodeType = 1;
  readonly children: SvgChild[] = [];
  readonly style: Record<string, string> = {};
  textContent = "";

  constructor(
    readonly type: string,
    public props: Record<string, unknown>,
  ) {}

  insert(child: SvgChild, before?: SvgChild): void {
    this.remove(child);
    const at = before ? this.children.indexOf(before) : -1;
    this.children.splice(at < 0 ? this.children.length : at, 0, child);
  }

  remove(child: SvgChild): void {
    const at = this.children.indexOf(child);
    if (at >= 0) this.children.splice(at, 1);
  }

  /** The first node of a type in document order, this one included. */
  find(type: string): SvgNode | undefined {
    if (this.type === type) return this;
    for (const child of this.children) {
      const hit = "text" in child ? undefined : child.find(type);
      if (hit) return hit;
    }
    return undefined;
  }

  getBoundingClientRect() {
    const size = Number.parseFloat(this.style.fontSize ?? "") || 16;
    let width = 0;
    for (const character of this.textContent) {
      width += character >= FIRST_WIDE_CHARACTER ? size : size * LATIN_WIDTH_PER_SIZE;
    }
    const height = this.textContent ? size * TEXT_HEIGHT_PER_SIZE : 0;
    return { width, height, x: 0, y: 0, top: 0, left: 0, right: width, bottom: height };
  }

  getTotalLength() {
    return 0;
  }
  contains() {
    return false;
  }
  querySelector() {
    return null;
  }
  querySelectorAll() {
    return [];
  }
  getElementsByClassName() {
    return [];
  }
  addEventListener() {}
  removeEventListener() {}
  setAttribute() {}
  removeAttribute() {}
  appendChild() {}
}
