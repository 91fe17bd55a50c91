/**
 * A drawing that can leave the page: colours as literals of the light theme, nothing that leads into the site, no classes, for no
 * style sheet follows it. What is drawn for the dark theme alone goes.
 */
export function literalDrawing(svg: string): string {
  return svg
    .replace(/<image class="chart-dark"[^>]*\/>/g, "")
    .replace(/var\(--chart-[a-z0-9-]+,(#[0-9a-f]{6})\)/g, "$1")
    .replace(/<a(?: [^>]*)?>/g, "<g>")
    .replaceAll("</a>", "</g>")
    .replace(/ class="[^"]*"/g, "");
}

/** Places a drawing inside a picture: its own units scaled to a box. */
export function placedDrawing(svg: string, place: { x: number; y: number; width: number; height: number }): string {
  const { x, y, width, height } = place;
  return svg.replace(/^<svg([^>]*)>/, (_, attributes: string) => {
    const rest = attributes.replace(/ (?:x|y|width|height)="[^"]*"/g, "");
    return `<svg x="${x}" y="${y}" width="${width}" height="${height}"${rest}>`;
  });
}
