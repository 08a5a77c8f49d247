import { joined, latin, viewOf } from './bytes.ts';

const seen = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Bits of VP8X that say that EXIF and XMP data follow (RFC 9649, 2.7). */
const metadataBits = 0b0000_1100;

/** A WebP without EXIF, XMP and unknown chunks, and nothing after its end; nothing where it is broken. */
export function bareWebp(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const whole = Math.min(8 + view.getUint32(4, true), bytes.length);
  const kept: Uint8Array[] = [];
  for (let at = 12; at + 8 <= whole; ) {
    const name = latin(bytes, at, at + 4);
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    if (end > bytes.length + 1) return undefined;
    if (seen.has(name))
      kept.push(name === 'VP8X' ? withoutMetadata(bytes.slice(at, end)) : bytes.subarray(at, end));
    at = end;
  }
  if (!kept.some(chunk => /^VP8[ L]|^ANMF/.test(latin(chunk, 0, 4)))) return undefined;
  const body = joined(kept);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return joined([head, body]);
}

function withoutMetadata(chunk: Uint8Array): Uint8Array {
  chunk[8] = (chunk[8] ?? 0) & ~metadataBits;
  return chunk;
}
