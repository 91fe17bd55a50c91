import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { chartSizes } from "@/components/charts/chart-size";
import { drawChart } from "@/components/charts/draw-chart";
import { Chart } from "@/components/charts/server-chart";
import { chartSamples } from "@/components/design/chart-samples";
import { drawnPart } from "@/lib/charts/drawn-part";
import { LOCALES } from "@/lib/i18n/locales";
import { textsIn } from "../../charts/texts-in";

const texts = textsIn("zh-CN");
const samples = chartSamples(texts);
const sample = (id: string) => {
  const model = samples.find((each) => each.id === id);
  if (!model) throw new Error(`no sample ${id}`);
  return model;
};
const drawn = (id: string) => {
  const part = drawnPart(sample(id));
  return drawChart({ part, size: chartSizes(part, "half").wide }).svg;
};

test.each(LOCALES)(
  "every sample in %s is drawn whole, wide and narrow, with its table and summary",
  (locale) => {
    for (const model of chartSamples(textsIn(locale))) {
      const html = renderToStaticMarkup(<Chart model={model} texts={textsIn(locale)} />);
      const scaled = model.kind === "map" && model.form === "map";
      expect(html.match(/<svg [^>]*viewBox="0 0 \d{3}/g)?.length, model.id).toBe(scaled ? 1 : 2);
      expect(html, model.id).not.toMatch(/NaN|undefined|\[object| style=/);
      expect(html, model.id).toContain(`aria-describedby="${model.id}-summary"`);
      expect(model.summary, model.id).not.toBe("");
    }
  },
  30_000,
);

describe("a scatter", () => {
  const svg = drawn("sample-scatter");
  test("draws and links each point, named by its readings, and none for what lacks a measure", () => {
    expect(svg.match(/<a href="\/zh-CN#p\d+"><title>/g)).toHaveLength(39);
    expect(svg).toContain("<title>莞韶园\n工业投资: 20.0\n工业总产值: 40.0\n用地面积: 0.0</title>");
    expect(svg).not.toContain('href="/zh-CN#p5"');
  });
  test("draws hollow what is preliminary or has no size", () => {
    for (const key of ["p7", "p9"])
      expect(svg).toMatch(new RegExp(`href="/zh-CN#${key}"><title>[^<]*</title><path [^>]*fill="var\\(--chart-ground`));
  });
});

describe("a matrix", () => {
  test("of few cells writes its numbers, of many is one path for each class", () => {
    expect(drawn("sample-matrix-6").match(/>0\.50</g)?.length).toBeGreaterThan(4);
    const svg = drawn("sample-matrix-32");
    expect(svg).not.toContain(">0.500<");
    expect(svg.match(/<path [^>]*fill="var\(--chart-ramp-\d/g)).toHaveLength(5);
    expect(svg.length).toBeLessThan(16_000);
  });
  test("of thousands of cells is one picture for each theme, a pixel for a cell", () => {
    const svg = drawn("sample-matrix-109");
    const pictures = [...svg.matchAll(/<image class="chart-(light|dark)"[^>]* href="data:image\/png;base64,([^"]+)"/g)];
    expect(pictures.map(([, theme]) => theme)).toEqual(["light", "dark"]);
    const png = Buffer.from(pictures[0]?.[2] ?? "", "base64");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([109, 109]);
    expect(svg.length).toBeLessThan(8_000);
  });
});

test("small multiples leave a gap where a value is absent and mark the preliminary one hollow", () => {
  const svg = drawn("sample-multiples-own");
  expect(svg).not.toContain("<title>河源高新区, 2016");
  expect(svg).toContain("<title>河源高新区, 2020");
  expect(svg).toMatch(/<title>莞韶园, 2024\n[^<]*<\/title><path [^>]*fill="var\(--chart-ground/);
});

describe("a map", () => {
  test("as tiles links every city, and writes name and value", () => {
    const svg = drawn("sample-tiles");
    expect(svg.match(/<a href="\/zh-CN#44\d{4}"><title>/g)).toHaveLength(21);
    expect(svg).toMatch(/>清远<\/text><text[^>]*>[\d.]+<\/text>/);
  });
  test("of a selection shows the other cities as outlines that are no places", () => {
    const svg = drawn("sample-selection");
    expect(svg.match(/<a href="\/zh-CN#44\d{4}"><title>/g)).toHaveLength(4);
    expect(svg).toMatch(/<path d="M[^"]{2000,}" fill="var\(--chart-ground,#ffffff\)" stroke="var\(--chart-rule/);
  });
});

test("a drawing is sent once: the page's own data hold its key, not its paths", () => {
  const model = sample("sample-line");
  const element = Chart({ model, texts });
  expect(JSON.stringify(element.props.children)).not.toMatch(/M\d+,\d+L/);
  expect(renderToStaticMarkup(element)).toMatch(/M[\d.]+,[\d.]+L/);
});
