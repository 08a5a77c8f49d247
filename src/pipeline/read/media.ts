import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { errorAt, fileStart, warningAt } from '../findings.ts';
import { pictureSize } from '../picture-size.ts';
import { decode, type Folder, isFolder, limits, namesIn, readBytes } from './folder.ts';
import type { MediaFile } from './source.ts';

const pictures = /\.(?:png|jpe?g|gif|webp|avif|svg)$/;
const published = /\.(?:png|jpe?g|gif|webp|avif|svg|csv|json|txt|pdf)$/;
/** More pixels than this are more than a phone can decode. */
const mostPixels = 40_000_000;

/** The pictures and data files of a report, in the order of their paths. `report` is its path in the content folder. */
export async function readMedia(folder: Folder, report: string): Promise<MediaFile[]> {
  const paths = [
    ...(await filesBelow(folder, report, 'media')),
    ...(await filesBelow(folder, report, 'data')),
  ];
  const found: MediaFile[] = [];
  for (const path of paths) {
    const media = await readOne(folder, report, path);
    if (media) found.push(media);
  }
  return found;
}

/**
 * The absolute path of a media file, for copying. Throws where the path leads out of the report's `media` and `data`
 * folders, by dots or by a link, or where the file is gone.
 */
export async function mediaFile(content: string, slug: string, path: string): Promise<string> {
  const report = await realpath(join(content, 'reports', slug));
  const place = await realpath(join(report, path));
  const allowed = ['media', 'data'].some(name => place.startsWith(join(report, name) + sep));
  if (!allowed) throw new Error(`${path} of the report ${slug} leads out of its media and data folders.`);
  return place;
}

async function filesBelow(folder: Folder, report: string, path: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await namesIn(folder, `${report}/${path}`)) {
    const below = `${path}/${name}`;
    if (await isFolder(folder, `${report}/${below}`))
      found.push(...(await filesBelow(folder, report, below)));
    else found.push(below);
  }
  return found;
}

async function readOne(folder: Folder, report: string, path: string): Promise<MediaFile | undefined> {
  const file = `${report}/${path}`;
  if (!/^[a-z0-9][\w.-]*$/i.test(path.slice(path.lastIndexOf('/') + 1))) {
    const message =
      'name this file with letters, digits, dots and hyphens only: its name becomes a web address';
    folder.tell(errorAt(file, fileStart, 'wrong-name', message));
    return undefined;
  }
  if (!published.test(path)) {
    const expected = 'png, jpg, gif, webp, avif, svg, csv, json, txt or pdf';
    folder.tell(
      warningAt(file, fileStart, 'unknown-kind', `files of this kind are left out; use ${expected}`, {
        expected,
      }),
    );
    return undefined;
  }
  const bytes = await readBytes(folder, file, limits.media);
  if (!bytes) return undefined;
  const media = { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  if (path.endsWith('.csv')) {
    const text = decode(bytes, file, folder.tell);
    return text === undefined ? undefined : { ...media, text };
  }
  return pictures.test(path) ? withSize(media, bytes, file, folder) : media;
}

function withSize(media: MediaFile, bytes: Uint8Array, file: string, folder: Folder): MediaFile | undefined {
  const size = sizeOf(bytes);
  if (!size) {
    folder.tell(
      errorAt(
        file,
        fileStart,
        'broken-picture',
        'this is not a picture that can be read; save it again as PNG or JPEG',
      ),
    );
    return undefined;
  }
  if (size.width * size.height <= mostPixels) return { ...media, size };
  const found = `${size.width} × ${size.height} pixels`;
  folder.tell(errorAt(file, fileStart, 'too-large', `the picture has ${found}; make it smaller`, { found }));
  return undefined;
}

function sizeOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  const size = pictureSize(bytes);
  if (!size) return undefined;
  const { width, height, orientation } = size;
  // EXIF orientations 5 to 8 lie on their side.
  const turned = orientation >= 5;
  return { width: Math.round(turned ? height : width), height: Math.round(turned ? width : height) };
}
