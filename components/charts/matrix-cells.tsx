import type { MatrixChartModel } from "@/lib/charts/matrix-model";
import { rampInks, roleColor, roleInks } from "@/lib/charts/palette";
import type { MatrixFrame } from "./matrix-frame";
import { palettePng } from "./palette-png";

export type Celled = Pick<
  MatrixChartModel,
  "rows" | "columns" | "points" | "classes" | "bands" | "diagonal" | "written"
>;

/** Up to this many cells are drawn as paths, one for each class; more as a picture of a pixel each. */
const MOST_PATH_CELLS = 1600;

/** The cells in the shades of their classes. */
export function matrixCells(model: Celled, frame: MatrixFrame) {
  const cells = model.rows.length * model.columns.length;
  return cells > MOST_PATH_CELLS ? pictures(model, frame) : paths(model, frame);
}

/** One path for each class: neighbours of a class in a row are one rectangle. Absent cells are crossed by a stroke. */
function paths({ classes, bands }: Celled, { left, top, cell }: MatrixFrame) {
  const shapes = bands.map(() => "");
  let absent = "";
  const round = (value: number) => Math.round(value * 10) / 10;
  classes.forEach((line, row) => {
    const y = round(top + row * cell);
    for (let at = 0; at < line.length; ) {
      const band = line[at] ?? null;
      let end = at + 1;
      while (end < line.length && (line[end] ?? null) === band) end++;
      const [x, width, high] = [round(left + at * cell), round((end - at) * cell), round(cell)];
      if (band !== null) shapes[band] += `M${x} ${y}h${width}v${high}h${-width}z`;
      else {
        absent += `M${x} ${y}h${width}v${high}h${-width}z`;
        for (let gap = at; gap < end; gap++)
          absent += `M${round(left + gap * cell)} ${round(y + high)}l${high} ${-high}`;
      }
      at = end;
    }
  });
  return (
    <>
      {shapes.map((d, band) => (d ? <path key={bands[band]?.label} d={d} fill={bands[band]?.color} /> : null))}
      {absent ? <path d={absent} fill="none" stroke={roleColor("muted")} /> : null}
    </>
  );
}

/** The same in one picture for each theme, since a picture knows no variables; absent cells have the colour of rules. */
function pictures({ classes, bands, columns }: Celled, { left, top, cell }: MatrixFrame) {
  const pixels = Uint8Array.from(classes.flatMap((line) => line.map((band) => band ?? bands.length)));
  const place = { x: left, y: top, width: cell * columns.length, height: cell * classes.length };
  return (["light", "dark"] as const).map((theme) => {
    const palette = [...bands.map(({ color }) => inkOf(color, theme)), roleInks.rule[theme]];
    const href = `data:image/png;base64,${palettePng(pixels, columns.length, palette).toString("base64")}`;
    return (
      <image
        key={theme}
        {...place}
        href={href}
        className={`chart-${theme}`}
        preserveAspectRatio="none"
        imageRendering="pixelated"
      />
    );
  });
}

/** The literal of a shade of the ramp, `var(--chart-ramp-3,#79a8c7)`, in a theme. */
function inkOf(color: string, theme: "light" | "dark"): string {
  const step = Number(/ramp-(\d)/.exec(color)?.[1] ?? 1);
  return rampInks[step - 1]?.[theme] ?? roleInks.rule[theme];
}
