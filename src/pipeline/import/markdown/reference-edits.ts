import type { Definition, Image, ImageReference, Link, LinkReference, Nodes, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { addressOf } from '../links.ts';
import type { Lose } from '../manuscript.ts';
import { markdownOf } from '../write.ts';
import type { Edit } from './edits.ts';
import { isDataFile, type UsedFiles } from './files.ts';

interface Around {
  readonly source: string;
  readonly files: UsedFiles;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly lose: Lose;
}

/** Changes to links, pictures and data files: what may not or cannot be in a report is taken out, and files get their new names. */
export function referenceEdits(tree: Root, source: string, files: UsedFiles, lose: Lose): Edit[] {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', node => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const around = { source, files, definitions, lose };
  const edits: Edit[] = [];
  const pictureNames = new Set<string>();
  visit(tree, node => {
    if (node.type === 'imageReference') pictureNames.add(node.identifier);
    edits.push(...editsFor(node, around));
  });
  for (const node of definitions.values())
    edits.push(...definitionEdits(node, pictureNames.has(node.identifier), around));
  return edits;
}

function editsFor(node: Nodes, around: Around): Edit[] {
  switch (node.type) {
    case 'link':
      return linkEdits(node, node.url, around);
    case 'linkReference':
      return linkEdits(node, around.definitions.get(node.identifier)?.url ?? '', around);
    case 'image':
      return pictureEdits(node, node.url, around);
    case 'imageReference':
      return pictureEdits(node, around.definitions.get(node.identifier)?.url ?? '', around);
    case 'containerDirective':
    case 'leafDirective':
      if (node.name === 'figure') return boxEdits(node, 'src', node.attributes?.src ?? '', around);
      return node.name === 'chart' ? boxEdits(node, 'data', node.attributes?.data ?? '', around) : [];
    default:
      return [];
  }
}

function rangeOf(node: Nodes): { from: number; to: number } {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}

function at(node: Nodes): { at: number } {
  return { at: node.position?.start.line ?? 1 };
}

/** Addresses that a text of ours may have: outside by scheme, places in it, other editions, files of the report, pages of the site. */
function isAllowed(url: string): boolean {
  if (
    /^#[^\s]*$/.test(url) ||
    /^[a-z0-9.-]+\.md(?:#\S*)?$/i.test(url) ||
    /^(?:\.\/)?(?:media|data)\/[\w.-]+$/.test(url)
  )
    return true;
  if (/^\/(?![/\\])[^\s\\]*$/.test(url)) return !url.split(/[/?#]/).includes('..');
  return addressOf(url) !== undefined;
}

function linkEdits(node: Link | LinkReference, url: string, { source, files, lose }: Around): Edit[] {
  const data = isDataFile(url) ? files.data.get(url) : undefined;
  // GFM makes links of addresses in a text also where they are escaped; those have no place in the source.
  if (!node.position) return [];
  const { from, to } = rangeOf(node);
  if (data && 'path' in data) {
    const start = source.lastIndexOf(url, to);
    return data.path === url || start < from
      ? []
      : [{ from: start, to: start + url.length, text: data.path }];
  }
  if (isAllowed(url) && !(data && 'problem' in data)) return [];
  const first = node.children[0]?.position?.start.offset;
  const last = node.children.at(-1)?.position?.end.offset;
  lose({
    what: 'link that a report must not have, written without it',
    place: at(node),
    detail: url.slice(0, 100),
  });
  if (first === undefined || last === undefined) return [{ from, to, text: '' }];
  // A bare address is a link by itself; a mark in it makes it words.
  const isBare = source.slice(from, to) === source.slice(first, last);
  if (isBare) return [{ from, to, text: source.slice(from, to).replace(/:|@|\.(?=\w)/, '\\$&') }];
  return [
    { from, to: first, text: '' },
    { from: last, to, text: '' },
  ];
}

function pictureEdits(node: Image | ImageReference, url: string, { files, lose }: Around): Edit[] {
  const picture = files.pictures.get(url);
  const range = rangeOf(node);
  if (picture && 'path' in picture) {
    if (node.type === 'image' && picture.path === url) return [];
    if (node.type === 'imageReference' && picture.path === url) return [];
    const image: Image = { type: 'image', url: picture.path, alt: node.alt ?? '' };
    return [
      {
        ...range,
        text: markdownOf({ type: 'root', children: [{ type: 'paragraph', children: [image] }] }, lose).trim(),
      },
    ];
  }
  lose({
    what: `picture, left out: ${picture?.problem ?? 'it has no address'}`,
    place: at(node),
    detail: node.alt || (url.startsWith('data:') ? 'a picture in the text itself' : url),
  });
  return [{ ...range, text: '' }];
}

/** `:::figure{src=…}` and `:::chart{data=…}`: the name in the first line; without its file, what stands in the box stays. */
function boxEdits(
  node: ContainerDirective | LeafDirective,
  name: 'src' | 'data',
  url: string,
  { source, files, lose }: Around,
): Edit[] {
  const found = name === 'src' ? files.pictures.get(url) : files.data.get(url);
  const { from, to } = rangeOf(node);
  if (found && 'path' in found) {
    if (found.path === url) return [];
    const line = source.slice(from, to).split('\n', 1)[0] ?? '';
    const match = new RegExp(`\\b${name}\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'}]+)`).exec(line);
    return match
      ? [
          {
            from: from + match.index,
            to: from + match.index + match[0].length,
            text: `${name}="${found.path}"`,
          },
        ]
      : [];
  }
  const what = name === 'src' ? 'picture' : 'chart';
  lose({
    what: `${what}, left out: ${found?.problem ?? 'it names no file'}`,
    place: at(node),
    detail: node.attributes?.alt || url,
  });
  const first = node.children[0]?.position?.start.offset;
  const last = node.children.at(-1)?.position?.end.offset;
  if (first === undefined || last === undefined) return [{ from, to, text: '' }];
  return [
    { from, to: first, text: '' },
    { from: last, to, text: '' },
  ];
}

function definitionEdits(node: Definition, isPicture: boolean, { files }: Around): Edit[] {
  const { url } = node;
  const picture = files.pictures.get(url);
  const isFine = isPicture
    ? picture !== undefined && 'path' in picture && picture.path === url
    : isAllowed(url);
  return isFine ? [] : [{ ...rangeOf(node), text: '' }];
}
