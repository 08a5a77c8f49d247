import { inflateRawSync } from 'node:zlib';
import { limits, Refused } from './refusal.ts';

/** The parts of a zip file, by name. Each is unpacked when it is asked for. */
export interface Zip {
  readonly names: readonly string[];
  /** The bytes of a part, or nothing where there is none. Throws {@link Refused} beyond the limits. */
  readonly bytes: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly start: number;
}

const broken = 'The file is damaged or was cut short: its list of parts cannot be read.';

/**
 * Opens a zip file (APPNOTE.TXT 6.3.10) without unpacking anything. Throws {@link Refused} where it is broken, locked,
 * has too many parts or names that lead elsewhere.
 */
export function openZip(file: Uint8Array): Zip {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const entries = readDirectory(file, view);
  let unpacked = 0;
  const done = new Map<string, Uint8Array>();
  return {
    names: [...entries.keys()],
    bytes: name => {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const kept = done.get(name);
      if (kept) return kept;
      const bytes = unpack(entry, file, view, limits.unpacked - unpacked);
      unpacked += bytes.length;
      done.set(name, bytes);
      return bytes;
    },
  };
}

function readDirectory(file: Uint8Array, view: DataView): Map<string, Entry> {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff)
    throw new Refused('The file is a zip file of a kind (Zip64) that no Word file needs.');
  if (count > limits.entries)
    throw new Refused(`The file has ${count} parts; at most ${limits.entries} are read.`);
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > file.length || view.getUint32(at, true) !== 0x02014b50) throw new Refused(broken);
    const [nameLength, extra, comment] = [28, 30, 32].map(offset => view.getUint16(at + offset, true));
    const entry = readEntry(file, view, at, nameLength ?? 0);
    // Two parts of one name: readers differ in which they show, so that one may hide what the other says.
    if (entries.has(entry.name)) throw new Refused(`The file has two parts called “${entry.name}”.`);
    entries.set(entry.name, entry);
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  refuseOverlaps([...entries.values()]);
  return entries;
}

/** The end of the directory is the last thing in the file but for a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new Refused(broken);
}

function readEntry(file: Uint8Array, view: DataView, at: number, nameLength: number): Entry {
  const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
  if ((view.getUint16(at + 8, true) & 1) !== 0)
    throw new Refused('The file is locked with a password; save it without one.');
  if (isUnsafe(name))
    throw new Refused('The file has parts whose names lead out of it, as no word processor writes them.');
  return {
    name: name.replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start: view.getUint32(at + 42, true),
  };
}

function isUnsafe(name: string): boolean {
  const hasControl = [...name].some(character => character < ' ');
  return hasControl || name.split('/').includes('..') || /^[A-Za-z]:/.test(name) || name.startsWith('//');
}

/** Parts that share their bytes unpack to more than any ratio tells (Fifield, “A better zip bomb”, 2019). */
function refuseOverlaps(entries: readonly Entry[]): void {
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  for (const [index, { start, packed }] of inOrder.entries()) {
    const next = inOrder[index + 1];
    if (next && start + 30 + packed > next.start)
      throw new Refused('The file has parts that lie over each other, as no word processor writes them.');
  }
}

function unpack(entry: Entry, file: Uint8Array, view: DataView, room: number): Uint8Array {
  const { start, packed, method, name } = entry;
  if (start + 30 > file.length || view.getUint32(start, true) !== 0x04034b50) throw new Refused(broken);
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const bytes = file.subarray(from, from + packed);
  if (bytes.length < packed) throw new Refused(broken);
  if (method === 0) {
    if (packed > room) throw new Refused(tooLarge());
    return bytes;
  }
  if (method !== 8) throw new Refused(`The part “${name}” is packed in a way that is not known.`);
  return inflate(bytes, name, room);
}

function inflate(bytes: Uint8Array, name: string, room: number): Uint8Array {
  const byRatio = Math.max(limits.ratioFrom, bytes.length * limits.ratio);
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, Math.min(room, byRatio)) });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      if (byRatio < room)
        throw new Refused(
          `The part “${name}” unpacks to more than ${limits.ratio} times its size, as no text does.`,
          { cause },
        );
      throw new Refused(tooLarge(), { cause });
    }
    throw new Refused(`The part “${name}” is damaged and cannot be unpacked.`, { cause });
  }
}

function tooLarge(): string {
  return `The file unpacks to more than ${limits.unpacked / 1_000_000} MB.`;
}
