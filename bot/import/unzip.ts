import { inflateRawSync } from 'node:zlib';
import { ImportError } from './import-error';

/** All that one document may unpack to. Word's own text of a 300-page constitution is about 8 MB. */
const MOST_UNPACKED = 48 * 1024 * 1024;
const MOST_FILES = 20_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

interface Entry {
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly at: number;
}

/** A zip file, opened without unpacking anything. */
export interface Zip {
  readonly names: readonly string[];
  /** The file's bytes, or null if there is none. Throws ImportError if it is bad or unpacks beyond what is left. */
  readonly read: (name: string) => Uint8Array | null;
}

/**
 * Opens a zip file (a Word document is one). What is read of it, all together, unpacks to no more than `most` bytes,
 * whatever the file says of its sizes.
 */
export function openZip(bytes: Uint8Array, most = MOST_UNPACKED): Zip {
  const broken = new ImportError(
    'The Word document is damaged: its parts cannot be listed. Expected a whole .docx file; save it again in Word and try once more.',
  );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at16 = (at: number): number => (at + 2 <= bytes.length ? view.getUint16(at, true) : fail(broken));
  const at32 = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : fail(broken));

  let end = -1;
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (at32(at) === END) {
      end = at;
      break;
    }
  }
  if (end < 0) throw broken;
  const count = at16(end + 10);
  let at = at32(end + 16);
  if (count > MOST_FILES || at === 0xffffffff) throw broken;
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at32(at) !== ENTRY) throw broken;
    const nameLength = at16(at + 28);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase(), {
      flags: at16(at + 8),
      method: at16(at + 10),
      packed: at32(at + 20),
      at: at32(at + 42),
    });
    at += 46 + nameLength + at16(at + 30) + at16(at + 32);
  }

  let left = most;
  const read = (name: string): Uint8Array | null => {
    const entry = entries.get(name.replace(/^\//, '').toLowerCase());
    if (entry === undefined) return null;
    if ((entry.flags & 1) !== 0)
      throw new ImportError(
        'The Word document is locked with a password. Expected one without; save it without a password.',
      );
    if (at32(entry.at) !== LOCAL) throw broken;
    const start = entry.at + 30 + at16(entry.at + 26) + at16(entry.at + 28);
    const packed = bytes.subarray(start, start + entry.packed);
    if (entry.method === 0) {
      left -= packed.length;
      if (left < 0) throw tooMuch(most);
      return packed;
    }
    if (entry.method !== 8 || packed.length < entry.packed) throw broken;
    let unpacked: Uint8Array;
    try {
      unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooMuch(most) : broken;
    }
    left -= unpacked.length;
    return unpacked;
  };
  return { names: [...entries.keys()], read };
}

function tooMuch(most: number): ImportError {
  return new ImportError(
    `The Word document unpacks to more than ${String(Math.round(most / 1024 / 1024))} MB of text, far more than any protocol. Nothing was read.`,
  );
}

function fail(error: Error): never {
  throw error;
}
