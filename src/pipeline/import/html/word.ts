import { countWords } from '../../../text/words.ts';
import type { Lose } from '../manuscript.ts';
import { classesOf, findAll, type Html, textOf } from './tree.ts';
import { labelIn, type WordLabel } from './word-label.ts';

/** A paragraph that Word shows as an item of a list. */
interface Item extends WordLabel {
  readonly node: Html;
}

/**
 * A page that Word saved, with its title and lists as elements: Word writes a title as a paragraph with a class, and an item as a
 * paragraph that begins with its bullet or number and a gap of small spaces. Other pages stay as they are.
 */
export function fromWord(content: Html, lose: Lose): Html {
  const labels = labelsIn(content);
  const title = titleIn(content);
  if (labels.size === 0 && !title.heading) return content;
  // Parts of the first level are below the title.
  const down = title.heading && findAll(content, ({ tag }) => tag === 'h1').length > 0 ? 1 : 0;
  const stay = numberedParagraphs(content, labels);
  const made = (node: Html): Html => {
    const label = labels.get(node);
    const heading = /^h([1-6])$/.exec(node.tag)?.[1];
    if (heading) {
      const children = label ? [...wordsBefore(label), ...label.rest] : node.children;
      return { ...node, tag: `h${Math.min(Number(heading) + down, 6)}`, children };
    }
    if (label) return { ...node, children: [`${label.text} `, ...label.rest] };
    return { ...node, children: withLists(node.children) };
  };
  const withLists = (nodes: readonly (Html | string)[]): (Html | string)[] => {
    const done: (Html | string)[] = [];
    let items: (Item | Html)[] = [];
    const flush = () => {
      done.push(...listsOf(items, lose));
      items = [];
    };
    for (const node of nodes) {
      if (typeof node === 'string') {
        if (items.length === 0 || node.trim() !== '') {
          flush();
          done.push(node);
        }
        continue;
      }
      const label = labels.get(node);
      if (label && node.tag === 'p' && !stay.has(node)) items.push({ ...label, node });
      else if (items.length > 0 && isContinued(node)) items.push(made(node));
      else {
        flush();
        if (!title.lines.has(node)) done.push(made(node));
        else if (title.heading && node === title.first) done.push(title.heading);
      }
    }
    flush();
    return done;
  };
  return made(content);
}

function labelsIn(content: Html): Map<Html, WordLabel> {
  const labels = new Map<Html, WordLabel>();
  for (const node of findAll(content, ({ tag }) => tag === 'p' || /^h[1-6]$/.test(tag))) {
    const label = labelIn(node);
    if (label) labels.set(node, label);
  }
  return labels;
}

/** The title, where it is the first of the headings, with the paragraphs that its lines are. */
function titleIn(content: Html): { lines: ReadonlySet<Html>; first?: Html; heading?: Html } {
  const lines: Html[] = [];
  for (const node of findAll(content, ({ tag }) => tag === 'p' || /^h[1-6]$/.test(tag))) {
    const isTitle = node.tag === 'p' && classesOf(node).includes('MsoTitle');
    if (isTitle && textOf(node).trim() !== '') lines.push(node);
    else if (lines.length > 0 || node.tag !== 'p') break;
  }
  const [first] = lines;
  if (!first) return { lines: new Set() };
  const children = lines.flatMap((line, at) => (at === 0 ? line.children : [' ', ...line.children]));
  return { lines: new Set(lines), first, heading: { ...first, tag: 'h1', children } };
}

function wordsBefore({ text, kind }: WordLabel): string[] {
  return kind === 'bullet' ? [] : [`${text} `];
}

/** Numbers of several parts and numbers that go on across headings are what people cite; they stay before their words. */
function numberedParagraphs(content: Html, labels: ReadonlyMap<Html, WordLabel>): Set<Html> {
  const found: Html[] = [];
  const series = new Map<string, { last: number; members: Html[]; under: number; isCrossed: boolean }>();
  const all: { members: Html[]; isCrossed: boolean }[] = [];
  let headings = 0;
  for (const node of findAll(content, ({ tag }) => tag === 'p' || /^h[1-6]$/.test(tag))) {
    const label = labels.get(node);
    if (node.tag !== 'p') headings += 1;
    if (!label || node.tag !== 'p') continue;
    if (/\d\.\d/.test(label.text)) found.push(node);
    if (label.count === undefined) continue;
    const key = `${label.list} ${label.level}`;
    const known = series.get(key);
    if (known?.last === label.count - 1) {
      known.members.push(node);
      known.isCrossed ||= known.under < headings;
      Object.assign(known, { last: label.count, under: headings });
      continue;
    }
    const one = { last: label.count, members: [node], under: headings, isCrossed: false };
    series.set(key, one);
    all.push(one);
  }
  return new Set([...found, ...all.filter(one => one.isCrossed).flatMap(({ members }) => members)]);
}

/** A paragraph of an item that is not its first. */
function isContinued(node: Html): boolean {
  const { style = '' } = node.attributes;
  return (
    node.tag === 'p' &&
    classesOf(node).some(name => /^MsoListParagraph/.test(name)) &&
    !/text-indent\s*:\s*-/i.test(style)
  );
}

/** Items that follow each other, as lists in lists. */
function listsOf(items: readonly (Item | Html)[], lose: Lose): Html[] {
  const lists: Html[] = [];
  const open: { list: Html; item: Item; last: Html }[] = [];
  for (const item of items) {
    if (!('node' in item)) {
      open.at(-1)?.last.children.push(item);
      continue;
    }
    while ((open.at(-1)?.item.level ?? -1) > item.level) open.pop();
    const last = itemOf(item, lose);
    const top = open.at(-1);
    if (top && top.item.level === item.level && goesOn(top.item, item)) {
      top.list.children.push(last);
      open[open.length - 1] = { list: top.list, item, last };
      continue;
    }
    if (top?.item.level === item.level) open.pop();
    const list: Html = {
      tag: item.count === undefined ? 'ul' : 'ol',
      attributes: item.count === undefined ? {} : { start: String(item.count) },
      children: [last],
      line: item.node.line,
    };
    (open.at(-1)?.last.children ?? lists).push(list);
    open.push({ list, item, last });
  }
  return lists;
}

function goesOn(before: Item, item: Item): boolean {
  return before.kind === item.kind && (item.count === undefined || item.count - 1 === before.count);
}

function itemOf({ node, text, kind, rest }: Item, lose: Lose): Html {
  const words = countWords(text);
  if (kind !== 'written' && words > 0)
    lose({
      what: 'number or bullet that Word had written out, made a list',
      place: { at: node.line },
      words,
    });
  return { ...node, tag: 'li', children: kind === 'written' ? [`${text} `, ...rest] : [...rest] };
}
