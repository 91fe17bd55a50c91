import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { byteStream } from "@/lib/exports/byte-stream";
import type { Cell } from "@/lib/exports/column";
import { writeXlsx } from "@/lib/exports/write-xlsx";

async function* batches(...parts: Cell[][][]): AsyncGenerator<Cell[][]> {
  yield* parts;
}

test("a workbook is read back as it was written: text as text, numbers as numbers, absent empty", async () => {
  const stream = byteStream(
    writeXlsx([
      {
        name: "data",
        headings: ["a", "b", "c"],
        batches: batches([["=1+1", 2.5, true]], [['韶关<&>"\u0001', -1, null]]),
      },
      { name: "notes", headings: ["k"], batches: batches() },
    ]),
  );
  const { sheets } = await readXlsx(new Uint8Array(await new Response(stream).arrayBuffer()));
  expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
    [
      "data",
      [
        ["a", "b", "c"],
        ["=1+1", 2.5, true],
        ['韶关<&>"', -1, null],
      ],
    ],
    ["notes", [["k"]]],
  ]);
});

test("a source that fails fails the file", async () => {
  async function* failing(): AsyncGenerator<Cell[][]> {
    yield [["first"]];
    throw new Error("the database went away");
  }
  const stream = byteStream(writeXlsx([{ name: "data", headings: ["a"], batches: failing() }]));
  await expect(new Response(stream).arrayBuffer()).rejects.toThrow("the database went away");
});

test("a reader that leaves stops the source", async () => {
  let stopped = false;
  async function* endless(): AsyncGenerator<Cell[][]> {
    try {
      for (let i = 0; ; i++) yield Array.from({ length: 500 }, (_, k) => [`${i}-${k}-${Math.sin(i * k)}`]);
    } finally {
      stopped = true;
    }
  }
  const reader = byteStream(writeXlsx([{ name: "data", headings: ["a"], batches: endless() }])).getReader();
  await reader.read();
  await reader.read();
  await reader.cancel();
  await expect.poll(() => stopped).toBe(true);
});
