import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';
import { limits, Refused } from '../refusal.ts';

/** An element of a web page. */
export interface Html {
  /** In small letters. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Html | string)[];
  /** Line of the file, counted from 1. */
  readonly line: number;
}

/** Reads a page as a browser would (WHATWG HTML, by parse5). Throws {@link Refused} beyond the limits. */
export function parseHtml(text: string): Html {
  const page = parse(text, {
    treeAdapter: counting(),
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
  });
  const top: Html = { tag: '', attributes: {}, children: [], line: 1 };
  const open: { from: DefaultTreeAdapterTypes.ParentNode; to: Html; depth: number }[] = [
    { from: page, to: top, depth: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { from, to, depth } = next;
    if (depth > limits.depth) throw new Refused(tooDeep);
    for (const node of from.childNodes) {
      if ('value' in node) to.children.push(node.value);
      if (!('tagName' in node)) continue;
      const made = elementOf(node, to.line);
      to.children.push(made);
      open.push({ from: node, to: made, depth: depth + 1 });
    }
  }
  return top;
}

const tooDeep = `The page is nested deeper than ${limits.depth} levels.`;

/** Counts while the page is parsed: marks that are never closed come back in each paragraph, and a page of 1 MB could fill any memory. */
function counting(): TreeAdapter<DefaultTreeAdapterMap> {
  let count = 0;
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...given) => {
      count += 1;
      if (count > limits.elements) throw new Refused(`The page has more than ${limits.elements} elements.`);
      return defaultTreeAdapter.createElement(...given);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > limits.depth) throw new Refused(tooDeep);
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

function elementOf(node: DefaultTreeAdapterTypes.Element, line: number): Html {
  const attributes: Record<string, string> = Object.create(null);
  for (const { name, value } of node.attrs) attributes[name] = value;
  return { tag: node.tagName, attributes, children: [], line: node.sourceCodeLocation?.startLine ?? line };
}

/** The elements among a node's children. */
export function elementsIn(node: Html): Html[] {
  return node.children.filter(child => typeof child !== 'string');
}

/** Every element below a node for which something holds, in order. */
export function findAll(node: Html, holds: (element: Html) => boolean): Html[] {
  return elementsIn(node).flatMap(child => [...(holds(child) ? [child] : []), ...findAll(child, holds)]);
}

/** The names in an element's class. */
export function classesOf({ attributes }: Html): string[] {
  return (attributes.class ?? '').split(/\s+/).filter(name => name !== '');
}

const inline = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math meter nobr output picture progress q ruby rb rt rp s samp small span strike strong sub sup svg time tt u var wbr button input select textarea audio video iframe object embed canvas map area script style noscript template slot link meta'.split(
    ' ',
  ),
);

/** Whether an element stands in a line of text; what holds a block does not, whatever it is called. */
export function isInline(node: Html): boolean {
  return (
    inline.has(node.tag) &&
    (node.tag === 'svg' || node.tag === 'math' || node.tag === 'select' || elementsIn(node).every(isInline))
  );
}

const silent = new Set(['script', 'style', 'template', 'head', 'title', 'link', 'meta']);

/** All words of a node as a browser would show them: blocks on lines of their own. */
export function textOf(node: Html | string): string {
  if (typeof node === 'string') return node.replace(/\s+/g, ' ');
  if (silent.has(node.tag)) return '';
  if (node.tag === 'br') return '\n';
  const inside = node.children.map(textOf).join('');
  return isInline(node) && node.tag !== 'option' && node.tag !== 'select' ? inside : `\n${inside}\n`;
}
