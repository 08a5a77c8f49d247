import { joined, latin, viewOf } from './bytes.ts';

/** Chunks that change what is seen (PNG 3rd edition, 11.2 and 11.3); text, times, EXIF and private chunks are left out. */
const seen = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs acTL fcTL fdAT'.split(' '),
);

/** A PNG with the chunks that are seen and nothing after its end, or nothing where it is cut short. */
export function barePng(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 8)];
  let pixels = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const name = latin(bytes, at + 4, at + 8);
    const end = at + 12 + view.getUint32(at, false);
    if (end > bytes.length) return undefined;
    if (seen.has(name)) kept.push(bytes.subarray(at, end));
    pixels ||= name === 'IDAT';
    if (name === 'IEND') return pixels ? joined(kept) : undefined;
    at = end;
  }
  return undefined;
}
