import fc from "fast-check";
import { expect, test } from "vitest";
import { StatementReader } from "@/scripts/bench/statement-reader";

const int16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const int32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const text = (value: string) => Buffer.from(`${value}\0`);
const message = (letter: string, ...fields: Buffer[]) => {
  const body = Buffer.concat(fields);
  return Buffer.concat([Buffer.from(letter), int32(body.length + 4), body]);
};
const value = (given: string | null) =>
  given === null ? int32(-1) : Buffer.concat([int32(Buffer.byteLength(given)), Buffer.from(given)]);
const parse = (name: string, sql: string) => message("P", text(name), text(sql), int16(0));
const bind = (name: string, values: (string | null)[]) =>
  message("B", text(""), text(name), int16(1), int16(0), int16(values.length), ...values.map(value), int16(0));
const startup = Buffer.concat([int32(8 + 5), int32(196_608), Buffer.from("user\0")]);

const conversation = Buffer.concat([
  startup,
  message("p", Buffer.from("secret")),
  message("Q", text("BEGIN")),
  parse("", "SELECT $1, $2"),
  bind("", ["园区", null]),
  message("E", text(""), int32(0)),
  message("S"),
  parse("kept", "SELECT 2"),
  bind("kept", []),
  bind("kept", []),
]);
const expected = [
  { text: "BEGIN", values: [] },
  { text: "SELECT $1, $2", values: ["园区", null] },
  { text: "SELECT 2", values: [] },
  { text: "SELECT 2", values: [] },
];

test("statements come out whole wherever the bytes are cut", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(conversation.length)), (cuts) => {
      const reader = new StatementReader();
      const ordered = [0, ...cuts.sort((a, b) => a - b), conversation.length];
      for (const [i, from] of ordered.slice(0, -1).entries()) reader.read(conversation.subarray(from, ordered[i + 1]));
      expect(reader.statements).toEqual(expected);
    }),
  );
});
