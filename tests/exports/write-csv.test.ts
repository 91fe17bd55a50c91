import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell, Column } from "@/lib/exports/column";
import { guardFormula } from "@/lib/exports/guard-formula";
import { writeCsv } from "@/lib/exports/write-csv";

type Row = { text: string | null; amount: number | null };
const columns: Column<Row>[] = (["text", "amount"] as const).map((field) => ({
  field,
  headingZh: field === "text" ? "名称" : "金额",
  headingEn: field,
  unit: field === "amount" ? "万元" : "",
  definitionZh: "",
  definitionEn: "",
  cell: (row): Cell => row[field],
}));

async function written(rows: Row[], options: Parameters<typeof writeCsv>[2] = { language: null, bom: false }) {
  let text = "";
  const batches = (async function* () {
    yield rows;
  })();
  for await (const part of writeCsv(batches, columns, options)) text += part;
  return text;
}

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"])(
  "%j is text, never a formula",
  async (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
    const [row] = parse(await written([{ text, amount: -1.5 }]), { columns: true, record_delimiter: "\r\n" });
    expect(row).toEqual({ text: `'${text}`, amount: "-1.5" });
  },
);

test("absent is empty, numbers are plain, lines end in CRLF, headings carry the unit where they are meant for people", async () => {
  const rows = [
    { text: 'a "b", c', amount: 1234567.89 },
    { text: null, amount: null },
  ];
  expect(await written(rows)).toBe('text,amount\r\n"a ""b"", c",1234567.89\r\n,\r\n');
  expect(await written([], { language: "zh-CN", bom: true })).toBe("\uFEFF名称,金额（万元）\r\n");
  expect(await written([], { language: "en", bom: false })).toBe("text,amount (万元)\r\n");
});

test("whatever the text, it comes back", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ text: fc.string({ unit: "grapheme", minLength: 1 }), amount: fc.integer() })),
      async (rows) => {
        const read: Record<string, string>[] = parse(await written(rows), { columns: true, record_delimiter: "\r\n" });
        expect(read).toEqual(rows.map(({ text, amount }) => ({ text: guardFormula(text), amount: String(amount) })));
      },
    ),
  );
});
