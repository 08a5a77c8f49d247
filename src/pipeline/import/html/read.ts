import type { FootnoteDefinition, Heading, Root, RootContent } from 'mdast';
import { toString as plainWords } from 'mdast-util-to-string';
import { countWords } from '../../../text/words.ts';
import { isLanguage } from '../../read/fields.ts';
import { closeGaps } from '../heading-gaps.ts';
import type { Counts, Loss, Manuscript } from '../manuscript.ts';
import { readNearby } from '../nearby.ts';
import { cleanPicture, type Picture, type PictureProblem } from '../pictures/clean.ts';
import { limits, Refused } from '../refusal.ts';
import { blocksIn } from './blocks.ts';
import { decodePage } from './charset.ts';
import { decoded } from './inline.ts';
import { mainContent } from './main.ts';
import { notesOf, type PageNotes } from './notes.ts';
import type { Page } from './page.ts';
import { findAll, type Html, parseHtml, textOf } from './tree.ts';
import { fromWord } from './word.ts';

/** Reads a web page into a manuscript. Pictures are read from below `folder` or the page itself. Throws `Refused`. */
export async function readHtml(bytes: Uint8Array, folder: string): Promise<Manuscript> {
  const whole = parseHtml(decodePage(bytes));
  const losses: Loss[] = [];
  const lose = (loss: Loss) => void losses.push(loss);
  const { content: main, words } = mainContent(whole, lose);
  const content = fromWord(main, lose);
  const pictures = await picturesOf(content, folder);
  const notes = notesOf(content);
  const page: Page = {
    lose,
    base: baseOf(whole),
    wanted: wantedIn(content),
    pictures,
    notes: notes.names,
    noteElements: notes.elements,
    anchors: [],
  };
  const body = blocksIn([content], page);
  const definitions = notes.contents.map(({ name, content: note }) => definitionOf(name, note, page));
  tellNumbers(notes, lose);
  const { tree, title } = settleDepths(body, definitions, titleOf(whole));
  closeGaps(tree, lose);
  const lang = findAll(whole, ({ tag }) => tag === 'html')[0]?.attributes.lang?.trim();
  return {
    tree,
    ...(title ? { title } : {}),
    ...(lang && isLanguage(lang) ? { lang } : {}),
    pictures: [...pictures.values()].filter(picture => 'path' in picture),
    source: countsOf(withoutNotes(content, notes.elements), words, notes),
    unit: 'line',
    losses,
  };
}

/** Words that only lead back from a note, as “↩ Back”, go with the link. */
function tellNumbers({ contents, elements }: ReturnType<typeof notesOf>, lose: (loss: Loss) => void): void {
  const notes = [...elements].filter(({ tag }) => tag !== 'ol' && tag !== 'ul');
  for (const [at, { content, name }] of contents.entries()) {
    const before = notes[at];
    const words = before ? countWords(textOf(before)) - countWords(textOf(content)) : 0;
    if (words > 0)
      lose({ what: 'link back from a footnote, made anew', place: { part: `footnote ${name}` }, words });
  }
}

function definitionOf(name: string, note: Html, page: Page): FootnoteDefinition {
  const children = blocksIn(note.children, page);
  return {
    type: 'footnoteDefinition',
    identifier: name,
    label: name,
    children: (children.length > 0
      ? children
      : [{ type: 'paragraph', children: [] }]) as FootnoteDefinition['children'],
  };
}

/** What relative links are relative to: said by the page, since a saved page lies elsewhere. */
function baseOf(page: Html): string | undefined {
  const said = [
    findAll(page, ({ tag, attributes }) => tag === 'base' && attributes.href !== undefined)[0]?.attributes
      .href,
    findAll(page, ({ tag, attributes }) => tag === 'link' && attributes.rel === 'canonical')[0]?.attributes
      .href,
    findAll(page, ({ tag, attributes }) => tag === 'meta' && attributes.property === 'og:url')[0]?.attributes
      .content,
  ];
  return said.find(
    address => address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address),
  );
}

function wantedIn(content: Html): Set<string> {
  return new Set(
    findAll(content, ({ tag, attributes }) => tag === 'a' && (attributes.href ?? '').startsWith('#')).map(
      ({ attributes }) => decoded((attributes.href ?? '').slice(1)),
    ),
  );
}

async function picturesOf(content: Html, folder: string): Promise<Map<string, Picture | PictureProblem>> {
  const sources = new Set(
    findAll(content, ({ tag }) => tag === 'img').map(({ attributes }) => attributes.src ?? ''),
  );
  if (sources.size > limits.pictures)
    throw new Refused(`The page has more than ${limits.pictures} pictures.`);
  const pictures = new Map<string, Picture | PictureProblem>();
  for (const source of sources) {
    const bytes = source.startsWith('data:') ? bytesIn(source) : await readNearby(folder, source);
    pictures.set(source, 'problem' in bytes ? bytes : cleanPicture(bytes));
  }
  return pictures;
}

/** The bytes in a `data:` address. */
function bytesIn(source: string): Uint8Array | PictureProblem {
  const [, parameters = '', data] = /^data:([^,]*),([\s\S]*)$/i.exec(source) ?? [];
  if (data === undefined) return { problem: 'its address holds no picture' };
  if (/;\s*base64\s*$/i.test(parameters)) return Buffer.from(decoded(data), 'base64');
  return Buffer.from(decoded(data), 'utf8');
}

/** One heading of the first level is the title; several are parts, and all headings then go down a level. */
function settleDepths(
  body: readonly RootContent[],
  definitions: readonly FootnoteDefinition[],
  pageTitle: string,
): { tree: Root; title?: string } {
  const headings = body.filter((node): node is Heading => node.type === 'heading');
  const firsts = headings.filter(({ depth }) => depth === 1);
  const [first] = firsts;
  const isTitle =
    firsts.length === 1 || (first === headings[0] && first !== undefined && isNamed(pageTitle, first));
  const only = isTitle ? first : undefined;
  const down = firsts.length > 1 ? 1 : 0;
  for (const heading of headings) heading.depth = Math.min(heading.depth + down, 6) as Heading['depth'];
  const children = [...body.filter(node => node !== only), ...definitions];
  return {
    tree: { type: 'root', children },
    ...(only ? { title: plainWords(only).replace(/\s+/g, ' ').trim() } : {}),
  };
}

/** The name of a page in its head. */
function titleOf(page: Html): string {
  const [title] = findAll(page, ({ tag }) => tag === 'title');
  return title
    ? textOf({ ...title, tag: 'span' })
        .replace(/\s+/g, ' ')
        .trim()
    : '';
}

/** Whether a page's name is that of a heading, with or without the site's after it. */
function isNamed(pageTitle: string, heading: Heading): boolean {
  const words = plainWords(heading).replace(/\s+/g, ' ').trim();
  return (
    words !== '' && pageTitle.startsWith(words) && /^(?:$| [-–—|:·] )/.test(pageTitle.slice(words.length))
  );
}

/** Notes are counted as notes, not as a list with links. */
function withoutNotes(node: Html, notes: ReadonlySet<Html>): Html {
  return {
    ...node,
    children: node.children.flatMap((child): (Html | string)[] => {
      if (typeof child === 'string') return [child];
      return notes.has(child) ? [] : [withoutNotes(child, notes)];
    }),
  };
}

function countsOf(content: Html, words: number, { names }: PageNotes): Counts {
  const isNote = (href: string | undefined) => names.has(decoded((href ?? '').replace(/^#/, '')));
  const references = findAll(content, ({ tag, attributes }) => tag === 'a' && isNote(attributes.href)).length;
  const count = (holds: (node: Html) => boolean) => findAll(content, holds).length;
  return {
    words,
    headings: count(({ tag }) => /^h[1-6]$/.test(tag)),
    lists: count(({ tag }) => tag === 'ul' || tag === 'ol'),
    tables: count(({ tag }) => tag === 'table'),
    footnotes: references,
    pictures: count(({ tag }) => tag === 'img'),
    links: count(
      ({ tag, attributes }) =>
        tag === 'a' && !['', '#'].includes(attributes.href?.trim() ?? '') && !isNote(attributes.href),
    ),
  };
}
