import type { PhrasingContent } from 'mdast';

/** A stretch of text with one look, or something that stands in a text. Readers make a list of these for each paragraph. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly deleted?: boolean;
  readonly code?: boolean;
  /** Address of a link. */
  readonly link?: string;
  /** Name of a place in the document that it links to. */
  readonly to?: string;
  /** A break, picture or footnote in place of text. */
  readonly node?: PhrasingContent;
}

type Mark = 'link' | 'to' | 'deleted' | 'strong' | 'emphasis' | 'code';

/** From the outside in. */
const marks: readonly Mark[] = ['link', 'to', 'deleted', 'strong', 'emphasis', 'code'];

/**
 * Runs as Markdown's tree: neighbours of one look taken together, white space made single and moved out of marks, so
 * that `**word **` never comes about.
 */
export function phrasing(runs: readonly Run[]): PhrasingContent[] {
  return joined(grouped(trimmed(tidied(runs)), 0));
}

/** Texts side by side as one: only together do they tell whether a line begins as a list does. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = made.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      made[made.length - 1] = { type: 'text', value: last.value + node.value };
    else
      made.push(
        'children' in node ? ({ ...node, children: joined(node.children) } as PhrasingContent) : node,
      );
  }
  return made;
}

/** Runs of what is loud by itself, such as a caption: bold that all of it has says nothing there. */
export function withoutLoudness(runs: readonly Run[]): Run[] {
  const isLoud = runs.every(({ strong, node, text }) => strong || node || text.trim() === '');
  return isLoud ? runs.map(({ strong: _strong, ...run }) => run) : [...runs];
}

/** The words of runs as one line. */
export function wordsOf(runs: readonly Run[]): string {
  return runs
    .map(({ text, node }) => (node ? (node.type === 'break' ? ' ' : '') : text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Characters that no text needs: controls, byte order marks, hints for hyphens, what is no character. */
const noise = /[\p{Cc}\u00ad\ufeff\ufffe\uffff]/gu;

/** A text without characters that are no part of it, its white space made spaces. */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ')
    .replace(noise, '');
}

function tidied(runs: readonly Run[]): Run[] {
  const made: Run[] = [];
  for (const run of runs) {
    const text = run.node ? '' : cleanText(run.text);
    if (!run.node && text === '') continue;
    const last = made.at(-1);
    if (last && !run.node && !last.node && marks.every(mark => (last[mark] ?? '') === (run[mark] ?? ''))) {
      made[made.length - 1] = { ...last, text: last.text + text };
    } else {
      made.push({ ...run, text });
    }
  }
  return withSingleSpaces(made);
}

/** One space between two words, whichever runs it came from; none beside a break. */
function withSingleSpaces(runs: readonly Run[]): Run[] {
  const made: Run[] = [];
  let atSpace = true;
  for (const run of runs) {
    if (run.node) {
      const isBreak = run.node.type === 'break';
      if (isBreak && made.at(-1)?.node?.type === 'break') continue;
      if (isBreak) trimEnd(made);
      made.push(run);
      atSpace = isBreak;
      continue;
    }
    const text = run.text.replace(/ {2,}/g, ' ').replace(atSpace ? /^ / : /^$/, '');
    if (text === '') continue;
    made.push({ ...run, text });
    atSpace = text.endsWith(' ');
  }
  return made;
}

function trimEnd(runs: Run[]): void {
  const last = runs.at(-1);
  if (!last || last.node) return;
  const text = last.text.replace(/ +$/, '');
  if (text === '') runs.pop();
  else runs[runs.length - 1] = { ...last, text };
}

/** Without spaces and breaks at both ends. */
function trimmed(runs: readonly Run[]): Run[] {
  const made = [...runs];
  const isBlank = (run: Run | undefined) =>
    run?.node?.type === 'break' || (run && !run.node && run.text.trim() === '' && !/\u00a0/.test(run.text));
  while (isBlank(made[0])) made.shift();
  while (isBlank(made.at(-1))) made.pop();
  const [first] = made;
  if (first && !first.node) made[0] = { ...first, text: first.text.replace(/^ +/, '') };
  trimEnd(made);
  return made;
}

function grouped(runs: readonly Run[], level: number): PhrasingContent[] {
  const mark = marks[level];
  if (mark === undefined) return runs.map(leaf);
  const made: PhrasingContent[] = [];
  for (let from = 0; from < runs.length; ) {
    const value = runs[from]?.[mark];
    let to = from + 1;
    while (to < runs.length && runs[to]?.[mark] === value) to += 1;
    const group = runs.slice(from, to);
    made.push(...(value ? wrapped(group, mark, level) : grouped(group, level + 1)));
    from = to;
  }
  return made;
}

/** What has a mark, with the white space at its ends left outside, and nothing where only white space is left. */
function wrapped(group: readonly Run[], mark: Mark, level: number): PhrasingContent[] {
  const inner = [...group];
  const before = takeSpace(inner, 0, /^\s+/u);
  const after = takeSpace(inner, -1, /\s+$/u);
  const children = grouped(inner, level + 1);
  const between = children.length === 0 ? [] : [made(mark, group, children)];
  return [...textOf(before), ...between.flat(), ...textOf(after)];
}

function takeSpace(runs: Run[], at: 0 | -1, pattern: RegExp): string {
  let taken = '';
  for (let run = runs.at(at); run && !run.node; run = runs.at(at)) {
    const space = pattern.exec(run.text)?.[0] ?? '';
    taken = at === 0 ? taken + space : space + taken;
    const text = run.text.replace(pattern, '');
    runs.splice(at === 0 ? 0 : runs.length - 1, 1, ...(text === '' ? [] : [{ ...run, text }]));
    if (text !== '') break;
  }
  return taken;
}

function made(mark: Mark, [first]: readonly Run[], children: PhrasingContent[]): PhrasingContent[] {
  switch (mark) {
    case 'link':
      return [{ type: 'link', url: first?.link ?? '', children: children as never[] }];
    case 'to':
      return [{ type: 'link', url: '#', children: children as never[], data: { to: first?.to ?? '' } }];
    case 'deleted':
      return [{ type: 'delete', children }];
    case 'strong':
      return isOnlySigns(children) ? children : [{ type: 'strong', children }];
    case 'emphasis':
      return isOnlySigns(children) ? children : [{ type: 'emphasis', children }];
    case 'code':
      return children.map(child =>
        child.type === 'text' ? { type: 'inlineCode', value: child.value } : child,
      );
    default:
      return mark satisfies never;
  }
}

/** A bold comma is nothing that a reader would miss, and its mark could not be told from the word before it. */
function isOnlySigns(children: readonly PhrasingContent[]): boolean {
  return children.every(
    child =>
      child.type === 'break' ||
      child.type === 'footnoteReference' ||
      (child.type === 'text' && !/[\p{L}\p{N}]/u.test(child.value)),
  );
}

function leaf({ node, text }: Run): PhrasingContent {
  return node ?? { type: 'text', value: text };
}

function textOf(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
