import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderPng } from "@/components/charts/files/render-png";

/** Characters a TrueType font has: the format 4 table of its `cmap`. */
function charactersOf(font: Buffer): Set<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
  const entry = tables.find((at) => font.toString("latin1", at, at + 4) === "cmap") ?? 0;
  const cmap = font.readUInt32BE(entry + 8);
  const format4 =
    Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) => cmap + font.readUInt32BE(cmap + 8 + 8 * at)).find(
      (at) => font.readUInt16BE(at) === 4,
    ) ?? 0;
  const segments = font.readUInt16BE(format4 + 6) / 2;
  const found = new Set<number>();
  for (let at = 0; at < segments; at++) {
    const end = font.readUInt16BE(format4 + 14 + 2 * at);
    for (let code = font.readUInt16BE(format4 + 16 + 2 * segments + 2 * at); code <= end; code++) found.add(code);
  }
  return found;
}

const textsOf = (folder: string, form: RegExp): string =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => form.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .join("");

/** Texts of every area but that of formulas, which is in no picture and has signs of mathematics. */
const TEXTS = /(?<!method)\.json$/;

test("the font of pictures has every character of the product's texts, names and figures", () => {
  const known = charactersOf(readFileSync("components/charts/fonts/NotoSansSC-gb2312.ttf"));
  const texts = `${textsOf("lib/i18n/messages", TEXTS)}${textsOf("prisma/data", /\.csv$/)}–−—×→≥≤%\u00a0`;
  const missing = [...new Set(texts)].filter(
    (character) => character > " " && !known.has(character.codePointAt(0) ?? 0),
  );
  expect(missing).toEqual([]);
  expect(known.size).toBeGreaterThan(7000);
});

test("Chinese text really is in the picture, and a figure's minus", async () => {
  const picture = (text: string) =>
    renderPng(
      {
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" font-family="'Noto Sans SC'"><rect width="120" height="40" fill="#ffffff"/><text y="30" font-size="24">${text}</text></svg>`,
        width: 120,
        height: 40,
      },
      1,
    );
  const [empty, chinese, minus] = await Promise.all(["", "韶关", "−"].map(picture));
  expect(chinese?.length).toBeGreaterThan((empty?.length ?? 0) + 200);
  expect(minus?.length).toBeGreaterThan(empty?.length ?? 0);
});
