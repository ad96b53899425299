import { inflateRawSync } from 'node:zlib';
import { SheetFault } from './sheet-fault.js';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/** No workbook of a plan comes near these; a zip bomb passes them at once. */
const LIMITS = { entries: 2_000, unpackedBytes: 64 * 1024 * 1024 } as const;

interface Entry {
  readonly method: number;
  readonly packedBytes: number;
  readonly offset: number;
}

/**
 * The entries of a zip by name, unpacked one by one. The directory's own account of entries and sizes is checked before a byte is
 * unpacked, and what really comes out is counted over all of them. Throws SheetFault.
 */
export class Zip {
  private readonly entries: ReadonlyMap<string, Entry>;
  private left: number = LIMITS.unpackedBytes;

  constructor(private readonly bytes: Buffer) {
    this.entries = readDirectory(bytes);
  }

  /** Bytes of an entry, or null when there is none of that name. */
  read(name: string): Buffer | null {
    const entry = this.entries.get(name.replace(/^\//, '').toLowerCase());
    if (entry === undefined) return null;
    const packed = packedBytes(this.bytes, entry);
    const unpacked = entry.method === STORED ? packed : inflate(packed, this.left);
    this.left -= unpacked.length;
    if (this.left < 0) throw new SheetFault('sheet_unpacks_too_large');
    return unpacked;
  }
}

function inflate(packed: Buffer, left: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    const isTooLarge = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new SheetFault(isTooLarge ? 'sheet_unpacks_too_large' : 'sheet_damaged');
  }
}

function packedBytes(bytes: Buffer, { offset, packedBytes: length }: Entry): Buffer {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_ENTRY) throw new SheetFault('sheet_damaged');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + length > bytes.length) throw new SheetFault('sheet_damaged');
  return bytes.subarray(start, start + length);
}

function readDirectory(bytes: Buffer): Map<string, Entry> {
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > LIMITS.entries) throw new SheetFault('sheet_unpacks_too_large');
  const entries = new Map<string, Entry>();
  let [at, unpacked] = [bytes.readUInt32LE(end + 16), 0];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new SheetFault('sheet_damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    const method = bytes.readUInt16LE(at + 10);
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new SheetFault('sheet_encrypted');
    if (method !== STORED && method !== DEFLATED) throw new SheetFault('sheet_damaged');
    unpacked += bytes.readUInt32LE(at + 24);
    // NB: sizes past 4 GB are written as 0xffffffff here and so are refused too.
    if (unpacked > LIMITS.unpackedBytes) throw new SheetFault('sheet_unpacks_too_large');
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    entries.set(name.toLowerCase(), {
      method,
      packedBytes: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endOfDirectory(bytes: Buffer): number {
  const last = bytes.length - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new SheetFault('sheet_damaged');
}
