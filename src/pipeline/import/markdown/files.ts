import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { decode } from '../../read/folder.ts';
import type { AddedFile } from '../edition.ts';
import { findAll, parseHtml } from '../html/tree.ts';
import { readNearby } from '../nearby.ts';
import { cleanPicture, nameFrom, type Picture, type PictureProblem } from '../pictures/clean.ts';

/** The files that a text uses, by the addresses it has for them. */
export interface UsedFiles {
  readonly pictures: ReadonlyMap<string, Picture | PictureProblem>;
  readonly data: ReadonlyMap<string, AddedFile | PictureProblem>;
}

/** Reads the pictures and data files that a text names, from below its own folder only. */
export async function usedFiles(tree: Root, folder: string, known: UsedFiles): Promise<UsedFiles> {
  const pictures = new Map(known.pictures);
  const data = new Map(known.data);
  for (const address of picturesIn(tree))
    if (!pictures.has(address)) pictures.set(address, await pictureAt(address, folder));
  for (const address of dataIn(tree))
    if (!data.has(address)) data.set(address, await dataAt(address, folder));
  // The next pass finds them under their new names.
  for (const found of [...pictures.values()]) if ('path' in found) pictures.set(found.path, found);
  for (const found of [...data.values()]) if ('path' in found) data.set(found.path, found);
  return { pictures, data };
}

function picturesIn(tree: Root): Set<string> {
  const found = new Set<string>();
  const definitions = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => void definitions.set(identifier, url));
  visit(tree, node => {
    if (node.type === 'image') found.add(node.url);
    if (node.type === 'imageReference') found.add(definitions.get(node.identifier) ?? '');
    if ((node.type === 'containerDirective' || node.type === 'leafDirective') && node.name === 'figure')
      found.add(node.attributes?.src ?? '');
    if (node.type === 'html')
      for (const { attributes } of findAll(parseHtml(node.value), ({ tag }) => tag === 'img'))
        found.add(attributes.src ?? '');
  });
  return found;
}

function dataIn(tree: Root): Set<string> {
  const found = new Set<string>();
  visit(tree, node => {
    if ((node.type === 'containerDirective' || node.type === 'leafDirective') && node.name === 'chart')
      found.add(node.attributes?.data ?? '');
    if (node.type === 'link' && isDataFile(node.url)) found.add(node.url);
  });
  return found;
}

/** Whether a link leads to a data file of the report. */
export function isDataFile(url: string): boolean {
  return /^(?:\.\/)?data\/[^/]+\.csv$/i.test(url);
}

async function pictureAt(address: string, folder: string): Promise<Picture | PictureProblem> {
  const bytes = address.startsWith('data:') ? dataBytes(address) : await readNearby(folder, address);
  if ('problem' in bytes) return bytes;
  const picture = cleanPicture(bytes);
  // A file of ours that has nothing to be cleaned of keeps its name, so that one's own text stays as it is.
  const isClean = 'path' in picture && Buffer.from(bytes).equals(Buffer.from(picture.bytes));
  return isClean && isOwnName(address, 'media') ? { path: address, bytes: picture.bytes } : picture;
}

function dataBytes(address: string): Uint8Array | PictureProblem {
  const data = /^data:[^,]*;\s*base64\s*,([\s\S]*)$/i.exec(address)?.[1];
  return data === undefined ? { problem: 'its address holds no picture' } : Buffer.from(data, 'base64');
}

async function dataAt(address: string, folder: string): Promise<AddedFile | PictureProblem> {
  const bytes = await readNearby(folder, address);
  if ('problem' in bytes) return bytes;
  if (!/\.csv$/i.test(address) || bytes.includes(0) || decode(bytes, '', () => {}) === undefined)
    return { problem: 'it is no CSV file in UTF-8' };
  return { path: isOwnName(address, 'data') ? address : `data/${nameFrom(bytes)}.csv`, bytes };
}

function isOwnName(address: string, folder: 'media' | 'data'): boolean {
  const [first, name = '', ...more] = address.split('/');
  return first === folder && more.length === 0 && /^[a-z0-9][\w.-]*$/i.test(name);
}
