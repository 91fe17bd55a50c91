import type { Statement } from "./statement";

const LENGTH_BYTES = 4;

/** Reads numbers and texts of PostgreSQL's protocol one after another. */
class Fields {
  constructor(
    private readonly bytes: Buffer,
    private at: number,
  ) {}

  text(): string {
    const end = this.bytes.indexOf(0, this.at);
    const found = this.bytes.toString("utf8", this.at, end);
    this.at = end + 1;
    return found;
  }

  short(): number {
    this.at += 2;
    return this.bytes.readInt16BE(this.at - 2);
  }

  value(): string | null {
    const length = this.bytes.readInt32BE(this.at);
    this.at += LENGTH_BYTES;
    if (length < 0) return null;
    this.at += length;
    return this.bytes.toString("utf8", this.at - length, this.at);
  }
}

/**
 * Picks the statements out of what one client sends on one connection: `Query`, and `Bind` with the text its `Parse`
 * gave. Parameters are taken as text, which is how node-postgres sends all but raw bytes.
 * Source: PostgreSQL documentation, "Frontend/Backend Protocol", Message Formats.
 */
export class StatementReader {
  readonly statements: Statement[] = [];
  private rest: Buffer = Buffer.alloc(0);
  private greeted = false;
  private readonly parsed = new Map<string, string>();

  /** @param part the next bytes of the connection, cut anywhere */
  read(part: Buffer): void {
    this.rest = Buffer.concat([this.rest, part]);
    // Only the first message of a connection has no letter in front of its length.
    for (;;) {
      const lead = this.greeted ? 1 : 0;
      if (this.rest.length < lead + LENGTH_BYTES) return;
      const size = lead + this.rest.readInt32BE(lead);
      if (this.rest.length < size) return;
      if (this.greeted)
        this.message(String.fromCharCode(this.rest[0] ?? 0), new Fields(this.rest, lead + LENGTH_BYTES));
      this.greeted = true;
      this.rest = this.rest.subarray(size);
    }
  }

  private message(letter: string, fields: Fields): void {
    if (letter === "Q") this.statements.push({ text: fields.text(), values: [] });
    if (letter === "P") this.parsed.set(fields.text(), fields.text());
    if (letter === "B") this.bind(fields);
  }

  private bind(fields: Fields): void {
    fields.text();
    const text = this.parsed.get(fields.text()) ?? "";
    for (let formats = fields.short(); formats > 0; formats--) fields.short();
    this.statements.push({ text, values: Array.from({ length: fields.short() }, () => fields.value()) });
  }
}
