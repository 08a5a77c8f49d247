import { createHash } from 'node:crypto';
import { pictureSize } from '../../picture-size.ts';
import { limits } from '../refusal.ts';
import { bareGif } from './gif.ts';
import { bareJpeg } from './jpeg.ts';
import { barePng } from './png.ts';
import { bareWebp } from './webp.ts';

/** A picture without anything but its pixels and what they need, and the path it is kept under in a report. */
export interface Picture {
  /** `media/` and a name from its bytes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why a picture cannot be taken over, as the end of a sentence about it. */
export interface PictureProblem {
  readonly problem: string;
}

interface Kind {
  readonly extension: string;
  readonly isKind: Test;
  /** Its bytes without metadata; nothing where they are broken. */
  readonly bare: (bytes: Uint8Array) => Uint8Array | undefined;
}

/** Tells a kind by how a file begins, its bytes taken as characters. */
type Test = (start: string) => boolean;

const begins =
  (...signs: string[]): Test =>
  start =>
    signs.some(sign => start.startsWith(sign));

const kinds: readonly Kind[] = [
  { extension: 'png', isKind: begins('\x89PNG\r\n\x1a\n'), bare: barePng },
  { extension: 'jpg', isKind: begins('\xff\xd8\xff'), bare: bareJpeg },
  { extension: 'gif', isKind: begins('GIF87a', 'GIF89a'), bare: bareGif },
  { extension: 'webp', isKind: start => /^RIFF[\s\S]{4}WEBP/.test(start), bare: bareWebp },
];

/** Kinds that a browser cannot show, or that can run; named so that a publisher knows what to convert. */
const foreign: readonly (readonly [Test, string])[] = [
  [start => start.startsWith('\x01\0\0\0') && start.startsWith(' EMF', 40), 'it is an EMF drawing'],
  [begins('\xd7\xcd\xc6\x9a', '\x01\0\x09\0'), 'it is a WMF drawing'],
  [begins('II*\0', 'MM\0*'), 'it is a TIFF picture'],
  [begins('BM'), 'it is a BMP picture'],
  [begins('%!PS', '\xc5\xd0\xd3\xc6'), 'it is an EPS drawing'],
  [
    start => /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|svg|!--|!DOCTYPE svg)/i.test(start),
    'it is an SVG drawing, which can hold scripts',
  ],
];

/**
 * A picture's bytes as they may be published: of a kind known by its bytes and not by its name, of a sensible size, without
 * metadata, comments or anything that follows its end. Or why not.
 */
export function cleanPicture(bytes: Uint8Array): Picture | PictureProblem {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const kind = kinds.find(({ isKind }) => isKind(start));
  if (!kind) {
    const known = foreign.find(([isKind]) => isKind(start))?.[1];
    return { problem: `${known ?? 'it is no picture'}; save it as PNG or JPEG` };
  }
  const size = pictureSize(bytes);
  if (!size) return { problem: 'it is damaged' };
  if (size.width * size.height > limits.pixels)
    return {
      problem: `it has ${size.width} × ${size.height} pixels, more than ${limits.pixels / 1_000_000} million`,
    };
  const bare = kind.bare(bytes);
  if (!bare) return { problem: 'it is damaged' };
  return { path: `media/${nameFrom(bare)}.${kind.extension}`, bytes: bare };
}

/** The name of a file that says nothing but which bytes it has. */
export function nameFrom(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 20);
}
