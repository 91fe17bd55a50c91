import { pipeline, Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

/** A file inside the archive, its content made while it is written. */
export type ZipEntry = { name: string; content: AsyncIterable<string> };

const LIMIT = 0xffff_ffff;
/** Sizes follow the content (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 1980, the earliest the format knows: the same rows give the same bytes. */
const DATE = 0x0021;

/** Sizes and place of a written entry, for the directory at the end. */
type Written = { name: Buffer; checksum: number; packed: number; unpacked: number; offset: number };

/**
 * Writes a ZIP archive (APPNOTE 6.3, without ZIP64) front to back in constant memory.
 *
 * @throws RangeError when the archive or a part of it passes 4 GiB
 */
export async function* writeZip(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for await (const entry of entries) {
    const record: Written = { name: Buffer.from(entry.name), checksum: 0, packed: 0, unpacked: 0, offset };
    const header = localHeader(record.name);
    yield header;
    const deflate = createDeflateRaw({ level: 6 });
    // A failure of the source ends the deflating with it, and so reaches the loop below.
    pipeline(Readable.from(counted(entry.content, record)), deflate, () => {});
    for await (const chunk of deflate as AsyncIterable<Buffer>) {
      record.packed += chunk.length;
      yield chunk;
    }
    if (record.packed > LIMIT || record.unpacked > LIMIT) throw new RangeError(`${entry.name} is larger than 4 GiB`);
    yield descriptor(record);
    offset += header.length + record.packed + 16;
    if (offset > LIMIT) throw new RangeError("the archive is larger than 4 GiB");
    written.push(record);
  }
  const directory = Buffer.concat(written.map(directoryRecord));
  yield directory;
  yield endRecord(written.length, directory.length, offset);
}

async function* counted(content: AsyncIterable<string>, record: Written): AsyncGenerator<Buffer> {
  for await (const text of content) {
    const bytes = Buffer.from(text);
    record.checksum = crc32(bytes, record.checksum);
    record.unpacked += bytes.length;
    if (bytes.length > 0) yield bytes;
  }
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DEFLATED, 8);
  header.writeUInt16LE(DATE, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function descriptor({ checksum, packed, unpacked }: Written): Buffer {
  const record = Buffer.alloc(16);
  record.writeUInt32LE(0x08074b50, 0);
  record.writeUInt32LE(checksum, 4);
  record.writeUInt32LE(packed, 8);
  record.writeUInt32LE(unpacked, 12);
  return record;
}

function directoryRecord({ name, checksum, packed, unpacked, offset }: Written): Buffer {
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(20, 6);
  record.writeUInt16LE(FLAGS, 8);
  record.writeUInt16LE(DEFLATED, 10);
  record.writeUInt16LE(DATE, 14);
  record.writeUInt32LE(checksum, 16);
  record.writeUInt32LE(packed, 20);
  record.writeUInt32LE(unpacked, 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt32LE(offset, 42);
  return Buffer.concat([record, name]);
}

function endRecord(entries: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(entries, 8);
  record.writeUInt16LE(entries, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
