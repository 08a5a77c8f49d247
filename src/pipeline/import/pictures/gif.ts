import { joined, latin } from './bytes.ts';

/**
 * A GIF without comments, plain text and application data but for how often it plays, and nothing after its end (GIF89a,
 * section 23 on). Nothing where it is broken.
 */
export function bareGif(bytes: Uint8Array): Uint8Array | undefined {
  const head = 13 + tableSize(bytes[10] ?? 0);
  const kept = [bytes.subarray(0, head)];
  let pictures = 0;
  for (let at = head; at < bytes.length; ) {
    const sign = bytes[at];
    if (sign === 0x3b) return pictures > 0 ? joined([...kept, bytes.subarray(at, at + 1)]) : undefined;
    const blocks = sign === 0x2c ? at + 10 + tableSize(bytes[at + 9] ?? 0) + 1 : at + 2;
    const end = endOfBlocks(bytes, blocks);
    if (end === undefined || (sign !== 0x2c && sign !== 0x21)) return undefined;
    if (sign === 0x2c) pictures += 1;
    const isLoop = bytes[at + 1] === 0xff && latin(bytes, at + 3, at + 14) === 'NETSCAPE2.0';
    if (sign === 0x2c || bytes[at + 1] === 0xf9 || isLoop) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

/** The bytes of the colours that a packed field tells of. */
function tableSize(packed: number): number {
  return (packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1);
}

function endOfBlocks(bytes: Uint8Array, start: number): number | undefined {
  let at = start;
  for (;;) {
    const size = bytes[at];
    if (size === undefined) return undefined;
    at += size + 1;
    if (size === 0) return at;
  }
}
