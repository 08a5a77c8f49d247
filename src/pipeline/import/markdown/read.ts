import type { Heading, Root } from 'mdast';
import { toString as plainWords } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { countWords } from '../../../text/words.ts';
import { burdenOf } from '../../parse/burden.ts';
import { treeOf } from '../../parse/edition.ts';
import { limits as textLimits } from '../../read/folder.ts';
import { countTree } from '../count.ts';
import type { Imported } from '../edition.ts';
import { findAll, parseHtml, textOf } from '../html/tree.ts';
import type { Counts, Lose, Loss } from '../manuscript.ts';
import { limits, Refused } from '../refusal.ts';
import { edited } from './edits.ts';
import { type Facts, settleFacts } from './facts.ts';
import { type UsedFiles, usedFiles } from './files.ts';
import { headingEdits, titleOf } from './headings.ts';
import { htmlEdits } from './html-edits.ts';
import { referenceEdits } from './reference-edits.ts';

/** Taking a tag out can bring about another (“<<b>script>”); a text that never comes to rest is refused. */
const mostPasses = 12;

/**
 * Makes an edition of a Markdown text. Only what cannot stay is changed, so that a text of ours comes out as it went in.
 * Pictures and data are read from below `folder`. Throws {@link Refused}.
 */
export async function importMarkdown(bytes: Uint8Array, folder: string, id: string): Promise<Imported> {
  const losses: Loss[] = [];
  const lose = (loss: Loss) => void losses.push(loss);
  let text = decoded(bytes, lose);
  let files: UsedFiles = { pictures: new Map(), data: new Map() };
  let first: Opened | undefined;
  for (let pass = 0; pass < mostPasses; pass++) {
    const opened = openText(text, id, lose);
    first ??= opened;
    files = await usedFiles(opened.tree, folder, files);
    if (files.pictures.size > limits.pictures)
      throw new Refused(`The text has more than ${limits.pictures} pictures.`);
    const next = passOver(text, opened, files, lose);
    if (next === text) return importedFrom(text, first, opened, files, losses);
    text = next;
  }
  throw new Refused('The text holds marks in marks that change each time they are taken out.');
}

/** Refuses what would keep the Markdown parser busy for minutes. */
function refuseTangles(text: string): void {
  const burden = burdenOf(text);
  if (burden) throw new Refused(`${burden.message.charAt(0).toUpperCase()}${burden.message.slice(1)}.`);
}

/** A text taken apart. */
interface Opened {
  readonly facts: Facts;
  readonly tree: Root;
  /** The heading that the text begins with and that is its title. */
  readonly heading: Heading | undefined;
}

function openText(text: string, id: string, lose: Lose): Opened {
  const { body } = settleFacts(text, id, undefined, () => {});
  const tree = treeOf(body);
  if (!tree) throw new Refused('Quotes, lists or emphasis are nested too deeply to be read.');
  const top = titleOf(tree);
  const facts = settleFacts(text, id, top && plainWords(top).trim(), lose);
  return { facts, tree, heading: top && plainWords(top).trim() === facts.title ? top : undefined };
}

function importedFrom(
  text: string,
  first: Opened,
  last: Opened,
  files: UsedFiles,
  losses: readonly Loss[],
): Imported {
  const { title } = last.facts;
  return {
    ...(title ? { title } : {}),
    text,
    files: filesIn(last.tree, files),
    source: countsOf(first),
    made: countsOf(last),
    unit: 'line',
    losses,
    headings: headingsIn(first.tree),
  };
}

function decoded(bytes: Uint8Array, lose: Lose): string {
  if (bytes.length > textLimits.text)
    throw new Refused(`The text has more than ${textLimits.text / 1_000_000} MB.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refused('The text is not in UTF-8; save it so.', { cause });
  }
  refuseTangles(text);
  if (text.includes('\0')) throw new Refused('This is not a text: it holds bytes that no text has.');
  const plain = text.replace(/\r\n?/g, '\n');
  const clean = [...plain]
    .filter(sign => sign === '\n' || sign === '\t' || (sign >= ' ' && sign !== '\u007f' && sign !== '\ufeff'))
    .join('');
  if (clean.length !== plain.length)
    lose({ what: 'control characters, left out', place: { part: 'the text' } });
  return clean.endsWith('\n') || clean === '' ? clean : `${clean}\n`;
}

function passOver(text: string, { facts, tree, heading }: Opened, files: UsedFiles, lose: Lose): string {
  const { written, body } = facts;
  const edits = [
    ...headingEdits(tree, body, heading, lose),
    ...htmlEdits(tree, body, files, lose),
    ...referenceEdits(tree, body, files, lose),
  ];
  const had = /^---[^\S\n]*\n(?:[\s\S]*?\n)?---[^\S\n]*(?:\n|$)/.exec(text)?.[0];
  // In `body` empty lines stand in place of the front matter.
  const lines = had === undefined ? 0 : had.split('\n').length - 1;
  const made = edited(body, edits).slice(lines);
  if (had === written && edits.length === 0) return written + made;
  return `${written}\n${made.replace(/^\n+/, '').replace(/\n+$/, '')}\n`;
}

function filesIn(tree: Root, { pictures, data }: UsedFiles): Imported['files'] {
  const used = new Set<string>();
  visit(tree, node => {
    if (node.type === 'image' || node.type === 'link' || node.type === 'definition') used.add(node.url);
    if (node.type === 'containerDirective' || node.type === 'leafDirective')
      for (const value of Object.values(node.attributes ?? {})) if (value) used.add(value);
  });
  const all = new Map(
    [...pictures.values(), ...data.values()].flatMap(file =>
      'path' in file ? [[file.path, file] as const] : [],
    ),
  );
  return [...all.values()].filter(({ path }) => used.has(path) || used.has(`./${path}`));
}

function headingsIn(tree: Root): Imported['headings'] {
  return tree.children.flatMap(node =>
    node.type === 'heading'
      ? [{ at: node.position?.start.line ?? 1, words: plainWords(node).replace(/\s*\{#[^{}]*\}$/, '') }]
      : [],
  );
}

/** What a text holds, HTML in it as a browser would show it; its title is counted once. */
function countsOf({ tree, facts, heading }: Opened): Counts {
  const counts = countTree(tree, facts.body);
  const pages = htmlIn(tree).map(parseHtml);
  const inPages = (holds: RegExp) =>
    pages.reduce((sum, page) => sum + findAll(page, ({ tag }) => holds.test(tag)).length, 0);
  const own = heading ? '' : (facts.title ?? '');
  return {
    words: counts.words + countWords(own) + pages.reduce((sum, page) => sum + countWords(textOf(page)), 0),
    headings: counts.headings + inPages(/^h[1-6]$/) + (own ? 1 : 0),
    lists: counts.lists + inPages(/^[uo]l$/),
    tables: counts.tables + inPages(/^table$/),
    footnotes: counts.footnotes,
    pictures: counts.pictures + inPages(/^img$/),
    links: counts.links + inPages(/^a$/),
  };
}

function htmlIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'html', node => {
    if (!/^<br\s*\/?>$/i.test(node.value.trim())) found.push(node.value);
  });
  return found;
}
