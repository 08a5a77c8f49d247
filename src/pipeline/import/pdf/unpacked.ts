import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflate, inflateSync } from 'node:zlib';
import { limits, Refused } from '../refusal.ts';

/** What a file's streams unpack to, in bytes: those of pictures, which are not unpacked for their text, apart. */
interface Unpacked {
  text: number;
  pictures: number;
}

/** Pictures are counted so that nothing else can be called one: a hundred pages of them have less. */
const mostPictures = 10 * limits.unpacked;
/** A stream's dictionary is shorter. */
const longestDictionary = 4_096;
/** Bytes that may be unpacked at once. */
const small = 1_000_000;
/** No program packs a stream more often than twice. */
const mostLayers = 4;

/**
 * Counts what the packed streams of a PDF file unpack to without keeping it: a few bytes may become gigabytes
 * (ISO 32000-2, 7.4.4). Throws `Refused` where it is more than a file may have. A stream that is damaged counts as far as
 * it goes, and one that is packed otherwise not at all; for these the thread that reads the file is watched.
 */
export async function refuseTooLarge(file: Uint8Array): Promise<void> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const sum: Unpacked = { text: 0, pictures: 0 };
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const before = bytes.toString('latin1', Math.max(0, at - longestDictionary), at);
    if (!/>>\s*$/.test(before)) continue;
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    const times = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (times === 0) continue;
    const kind = /\/Subtype\s*\/Image\b/.test(dictionary) ? 'pictures' : 'text';
    const most = kind === 'pictures' ? mostPictures : limits.unpacked;
    const start = at + 6 + (bytes[at + 6] === 0x0d ? 1 : 0) + 1;
    sum[kind] += await sizeOf(bytes.subarray(start), times, most - sum[kind]);
    if (sum[kind] > most) throw new Refused(`The file unpacks to more than ${most / 1_000_000} MB.`);
  }
}

/**
 * The size in bytes of what a stream unpacks to that was packed some times over; no more is unpacked than tells that it
 * is above `most`. What follows the stream's end is left alone.
 */
async function sizeOf(packed: Uint8Array, times: number, most: number): Promise<number> {
  if (times === 1) {
    try {
      // Most streams are small, and this takes a tenth of the time.
      return inflateSync(packed, { maxOutputLength: Math.max(1, Math.min(small, most)) }).length;
    } catch {
      // It is larger, or damaged.
    }
  }
  const layers = Array.from({ length: Math.min(times, mostLayers) }, () => createInflate());
  let size = 0;
  const counter = new Writable({
    write({ length }: Uint8Array, _encoding, done) {
      size += length;
      done(size > most ? new Error('enough') : null);
    },
  });
  try {
    await pipeline([Readable.from([packed]), ...layers, counter]);
  } catch {
    // It is damaged, or was cut off by us.
  }
  return size;
}
