import { joined, latin, viewOf } from './bytes.ts';

/**
 * A JPEG without comments and application segments but for colour (JFIF, Adobe, ICC), and nothing after its end. A
 * picture that its EXIF data turns keeps that one number, in EXIF data made anew. Nothing where it is broken.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2, false);
    if (end > bytes.length || end < at + 4) return undefined;
    const segment = bytes.subarray(at, end);
    if (marker === 0xe1) orientation = orientationIn(segment) ?? orientation;
    if (isKept(marker, segment)) kept.push(segment);
    at = end;
    if (marker === 0xda) {
      const last = endOfPicture(bytes, at);
      if (last === undefined) return undefined;
      const turned = orientation > 1 && orientation <= 8 ? [exifWith(orientation)] : [];
      return joined([bytes.subarray(0, 2), ...turned, ...kept, bytes.subarray(at, last)]);
    }
  }
  return undefined;
}

function isKept(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const name = latin(segment, 4, 16);
  return (
    (marker === 0xe0 && name.startsWith('JFIF\0')) ||
    (marker === 0xe2 && name.startsWith('ICC_PROFILE\0')) ||
    (marker === 0xee && name.startsWith('Adobe'))
  );
}

/** Where the picture ends: pixels go on to the next marker, and a progressive picture has tables between its scans. */
function endOfPicture(bytes: Uint8Array, start: number): number | undefined {
  const view = viewOf(bytes);
  let at = start;
  while (at + 1 < bytes.length) {
    const marker = bytes[at] === 0xff ? (bytes[at + 1] ?? 0) : 0;
    if (marker === 0xd9) return at + 2;
    const isPixels = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);
    if (!isPixels && at + 4 > bytes.length) return undefined;
    at += isPixels ? 1 : 2 + view.getUint16(at + 2, false);
  }
  return undefined;
}

/** The number of tag 274 in EXIF data (Exif 3.0, 4.6.5). */
function orientationIn(segment: Uint8Array): number | undefined {
  if (latin(segment, 4, 10) !== 'Exif\0\0' || segment.length < 18) return undefined;
  const view = viewOf(segment.subarray(10));
  const little = latin(segment, 10, 12) === 'II';
  const start = view.getUint32(4, little);
  if (start + 2 > view.byteLength) return undefined;
  const count = view.getUint16(start, little);
  for (let index = 0; index < count; index++) {
    const at = start + 2 + index * 12;
    if (at + 12 > view.byteLength) return undefined;
    if (view.getUint16(at, little) === 274) return view.getUint16(at + 8, little);
  }
  return undefined;
}

function exifWith(orientation: number): Uint8Array {
  const numbers = [
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[1, 18, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ];
  return Uint8Array.from(numbers);
}
