import { Bar, BarChart, XAxis, YAxis } from "recharts-node";
import { describe, expect, test } from "vitest";
import { drawChart } from "@/components/charts/draw-chart";
import { renderSvg } from "@/components/charts/svg-renderer/render-svg";
import type { ChartModel } from "@/lib/charts/chart-model";
import { drawnPart } from "@/lib/charts/drawn-part";
import { prepareTrend } from "@/lib/charts/prepare-trend";
import { trend, trendInput } from "../../charts/chart-fixtures";

const draw = (model: ChartModel) => drawChart({ part: drawnPart(model), size: { width: 580, height: 300 } }).svg;
const bars = (name: string) => (
  <BarChart width={300} height={200} data={[{ name, value: 3 }]}>
    <XAxis dataKey="name" />
    <YAxis />
    <Bar dataKey="value" isAnimationActive={false} />
  </BarChart>
);

function Broken(): never {
  throw new Error("no data");
}

describe("a chart drawn on the server", () => {
  const svg = draw(trend);

  test("is one <svg> of its size with ticks as text", () => {
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 580 300"/);
    expect(svg).toContain(">2024</text>");
    expect(svg).toContain(">120</text>");
    expect(svg).not.toMatch(/NaN|undefined|\[object/);
  });

  test("has a line for each series, broken at a gap", () => {
    const full = prepareTrend("line", {
      ...trendInput,
      series: trendInput.series.map((each) => ({ ...each, values: [{ value: 100 }, { value: 110 }, { value: 130 }] })),
    });
    expect(draw(full)).toMatch(/ d="M[\d.]+,[\d.]+L[\d.]+,[\d.]+L[\d.]+,[\d.]+"/);
    expect(svg).not.toMatch(/ d="M[\d.]+,[\d.]+L[\d.]+,[\d.]+L/);
  });

  test("shows a preliminary value hollow", () => {
    expect(svg).toMatch(/fill="var\(--chart-ground,#ffffff\)" stroke="var\(--chart-primary,#1d5c9b\)"/);
  });

  test("weighs little", () => {
    expect(svg.length).toBeLessThan(2500);
  });

  test("has no ids, which two drawings on a page would share", () => {
    expect(svg).not.toContain(" id=");
  });
});

describe("the renderer", () => {
  test("escapes every text", () => {
    const svg = renderSvg(bars(`<script>alert("x")</script>&'`));
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
  });

  test("leaves nothing behind that looks like a browser", () => {
    renderSvg(bars("a"));
    expect("window" in globalThis || "document" in globalThis).toBe(false);
  });

  test("passes on what a chart throws, and works again afterwards", () => {
    expect(() => renderSvg(<Broken />)).toThrow("no data");
    expect("window" in globalThis || "document" in globalThis).toBe(false);
    expect(renderSvg(bars("a"))).toContain("<svg");
    expect(() => renderSvg(<g />)).toThrow("drew no <svg>");
  });

  test("draws the same for many at once", async () => {
    const drawings = await Promise.all(Array.from({ length: 8 }, async () => renderSvg(bars("韶关"))));
    expect(new Set(drawings).size).toBe(1);
  });

  test("lets links lead only inside the product", () => {
    const link = (href: string) =>
      renderSvg(
        <svg aria-label="A link">
          <title>A link</title>
          <a href={href}>away</a>
        </svg>,
      );
    expect(link("/zh-CN/parks/GD-4402-001")).toContain('<a href="/zh-CN/parks/GD-4402-001">');
    expect(link("javascript:alert(1)")).not.toContain("href");
    expect(link("//elsewhere.test")).not.toContain("href");
  });
});
