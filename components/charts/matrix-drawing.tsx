import type { ReactElement, ReactNode } from "react";
import { cutText } from "@/lib/charts/cut-text";
import { roleColor } from "@/lib/charts/palette";
import { textWidth } from "@/lib/charts/thin-ticks";
import { type Celled, matrixCells } from "./matrix-cells";
import { type MatrixFrame, matrixFrame } from "./matrix-frame";
import type { FrameSize } from "./plot-frame";
import { textHalo } from "./text-halo";

/** Rows by columns of shaded cells, names at both sides where there is room, numbers inside where there are few. */
export function matrixDrawing(model: Celled, size: FrameSize): ReactElement {
  const frame = matrixFrame(model, size.width);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around the drawing carries its summary
    <svg
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      fontSize={frame.fontSize}
      fill={roleColor("quiet")}
      className="chart-grid"
    >
      {matrixCells(model, frame)}
      {model.diagonal ? diagonal(model, frame) : null}
      {frame.named ? names(model, frame) : null}
      {model.written ? numbers(model, frame) : null}
    </svg>
  );
}

/** Each thing compared with itself: parted off, since it says nothing. */
function diagonal({ rows }: Celled, { left, top, cell }: MatrixFrame) {
  const side = cell * rows.length;
  return <path d={`M${left} ${top}l${side} ${side}`} stroke={roleColor("ground")} strokeWidth={cell > 4 ? 1.5 : 1} />;
}

function names({ rows, columns }: Celled, { left, top, cell, fontSize }: MatrixFrame) {
  return (
    <>
      {rows.map(({ key, label, href }, at) => (
        <RowName key={key} href={href}>
          <text x={left - 5} y={top + (at + 0.5) * cell + fontSize * 0.35} textAnchor="end">
            {cutText(label, left - 5, fontSize)}
          </text>
        </RowName>
      ))}
      {columns.map(({ key, label }, at) => {
        const [x, y] = [left + (at + 0.5) * cell + fontSize * 0.35, top - 5];
        return (
          <text key={key} x={x} y={y} transform={`rotate(-90 ${x.toFixed(1)} ${y})`}>
            {cutText(label, top - 5, fontSize)}
          </text>
        );
      })}
    </>
  );
}

function numbers({ points }: Celled, { left, top, cell, fontSize }: MatrixFrame) {
  const size = Math.min(fontSize, 11);
  return (
    <g textAnchor="middle" fontSize={size} fill={roleColor("ink")} {...textHalo}>
      {points.flatMap((line, row) =>
        line.map((point, column) =>
          point.value !== null && textWidth(point.label, size) <= cell ? (
            <text
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
              key={`${row} ${column}`}
              x={left + (column + 0.5) * cell}
              y={top + (row + 0.5) * cell + size * 0.35}
            >
              {point.label}
            </text>
          ) : null,
        ),
      )}
    </g>
  );
}

const RowName = ({ href, children }: { href: string | null; children: ReactNode }) =>
  href ? <a href={href}>{children}</a> : children;
