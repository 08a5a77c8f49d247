import type { Paragraph, Parent, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { errorAt, nearest, type Tell, warningAt } from '../findings.ts';
import { placeOf } from './context.ts';

type Directive = ContainerDirective | LeafDirective | TextDirective;

interface Rule {
  readonly forms: readonly Directive['type'][];
  readonly attributes: readonly string[];
  /** Any attribute without a value is taken for an id, as in `:term[officers]{police}`. */
  readonly bare?: true;
  /** The box that it must stand in. */
  readonly inside?: string;
  /** It stands in no box and no quotation. */
  readonly outside?: true;
}

const box: Directive['type'][] = ['containerDirective'];
const boxOrLine: Directive['type'][] = ['containerDirective', 'leafDirective'];

const rules: Readonly<Record<string, Rule>> = {
  'key-point': { forms: box, attributes: ['lang'] },
  note: { forms: box, attributes: ['lang'] },
  quote: { forms: box, attributes: ['by', 'lang'] },
  recommendation: { forms: box, attributes: ['id', 'to', 'status'] },
  'content-note': { forms: box, attributes: ['kind'] },
  short: { forms: box, attributes: [], inside: 'content-note' },
  evidence: { forms: box, attributes: [], inside: 'recommendation' },
  response: { forms: box, attributes: [], inside: 'recommendation' },
  'for-children': { forms: box, attributes: [], inside: 'recommendation' },
  figure: { forms: boxOrLine, attributes: ['src', 'alt', 'decorative'] },
  description: { forms: box, attributes: [], inside: 'figure' },
  chart: { forms: boxOrLine, attributes: ['data', 'type', 'title', 'unit'] },
  'in-short': { forms: box, attributes: [], outside: true },
  term: { forms: ['textDirective'], attributes: ['id'], bare: true },
  lang: { forms: ['textDirective'], attributes: ['lang'] },
  page: { forms: ['textDirective'], attributes: ['n'] },
};

/**
 * Turns what only looks like a directive, such as the “:30” of “10:30”, back into its source, in place. Tells of
 * blocks that were meant to be directives, of boxes without an end and of attributes nobody reads.
 */
export function settleDirectives(tree: Root, source: string, file: string, tell: Tell) {
  tellMistypedBoxes(tree, file, tell);
  visit(tree, (node, index, parent) => {
    if (!isDirective(node) || !parent || index === undefined) return;
    const rule = Object.hasOwn(rules, node.name) ? rules[node.name] : undefined;
    const known = rule?.forms.includes(node.type) ? rule : undefined;
    if (known && isInPlace(known, parent)) {
      tellAttributes(node, known, file, tell);
      if (node.type === 'containerDirective') tellUnclosed(node, known, source, file, tell);
      return;
    }
    if (known) tellMisplaced(node, known, file, tell);
    else if (node.type !== 'textDirective') tellUnknown(node, file, tell);
    const parts = asSource(node, source);
    (parent as Parent).children.splice(index, 1, ...parts);
    // What stood inside comes into view at this very index.
    return [SKIP, index + (parts[0] === undefined ? 0 : 1)];
  });
}

function isInPlace({ inside, outside }: Rule, parent: { type: string; name?: string }): boolean {
  if (outside) return parent.type === 'root';
  return inside === undefined || (parent.type === 'containerDirective' && parent.name === inside);
}

function isDirective(node: { type: string }): node is Directive {
  return node.type === 'containerDirective' || node.type === 'leafDirective' || node.type === 'textDirective';
}

/** The source around the children, and the children between. */
function asSource(node: Directive, source: string): RootContent[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const from = node.children[0]?.position?.start.offset ?? end;
  const to = node.children.at(-1)?.position?.end.offset ?? end;
  const before = source.slice(start, from);
  const after = source.slice(to, end);
  if (node.type === 'textDirective') return [words(before, node), ...node.children, words(after, node)];
  if (node.type === 'leafDirective') {
    return [{ type: 'paragraph', children: [words(before, node), ...node.children, words(after, node)] }].map(
      made => ({ ...made, position: node.position }) as Paragraph,
    );
  }
  const fences = [before, after].map(fence => fence.replace(/[\s>]+$|^[\s>]+/g, ''));
  const [open, close] = fences.map(fence => paragraph(fence, node));
  return [...(open ?? []), ...node.children, ...(close ?? [])];
}

function paragraph(value: string, from: Directive): Paragraph[] {
  if (value === '') return [];
  return [{ type: 'paragraph', children: [words(value, from)], position: from.position }];
}

function words(value: string, from: Directive) {
  return { type: 'text' as const, value, position: from.position };
}

/** Tells of lines that were meant to begin or end a box and are words instead: readers would see the colons. */
function tellMistypedBoxes(tree: Root, file: string, tell: Tell) {
  visit(tree, 'paragraph', node => {
    const [first] = node.children;
    const [line, colons = '', name = ''] =
      (first?.type === 'text' && /^(:{2,})[^\S\n]*([\w-]*)/.exec(first.value)) || [];
    if (line === undefined) return;
    const known = nearest(name, Object.keys(rules));
    const advice = known
      ? `write “:::${known}”, with three colons, no space and an end “:::”`
      : 'a box begins with a line such as “:::note” and ends with “:::”; around another box both lines have four colons';
    const message = `“${line}” begins no box, so readers would see the colons; ${advice}`;
    tell(errorAt(file, placeOf(node), 'mistyped-box', message, { found: colons + name }));
  });
}

function tellUnknown(node: ContainerDirective | LeafDirective, file: string, tell: Tell) {
  const colons = node.type === 'leafDirective' ? '::' : ':::';
  const boxes = Object.keys(rules).filter(
    name => rules[name]?.forms.includes(node.type) && !rules[name].inside,
  );
  const near = nearest(node.name, boxes);
  const advice = near ? `did you mean “${colons}${near}”?` : `the boxes here are ${boxes.join(', ')}`;
  const message = `“${colons}${node.name}” is shown as it is written, for it is not a box; ${advice}`;
  tell(warningAt(file, placeOf(node), 'unknown-directive', message, { found: node.name }));
}

function tellMisplaced(node: Directive, { inside }: Rule, file: string, tell: Tell) {
  const place = inside
    ? `belongs into a box “::::${inside}”, which begins and ends with four colons`
    : 'stands in no other box and in no quotation';
  const message = `“:::${node.name}” ${place}; here it is shown as it is written`;
  tell(errorAt(file, placeOf(node), 'misplaced-box', message, { found: node.name }));
}

function tellUnclosed(node: ContainerDirective, rule: Rule, source: string, file: string, tell: Tell) {
  const written = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  if (/\n[\s>]*:{3,}[^\S\n]*$/.test(written)) return;
  const around = rule.inside
    ? `; the box around it must begin and end with four colons: “::::${rule.inside}”`
    : '';
  const message = `“:::${node.name}” has no end; close it with a line of “:::”, or all that follows stands in the box${around}`;
  tell(errorAt(file, placeOf(node), 'unclosed-box', message));
}

function tellAttributes(node: Directive, rule: Rule, file: string, tell: Tell) {
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    if (rule.attributes.includes(name) || (rule.bare && !value)) continue;
    const near = nearest(name, rule.attributes);
    const advice = near
      ? `did you mean \`${near}\`?`
      : `it knows ${rule.attributes.map(known => `\`${known}\``).join(', ')}`;
    const message = `\`${name}\` means nothing to “${node.name}” and is left out; ${advice}`;
    tell(warningAt(file, placeOf(node), 'unknown-attribute', message, { found: name }));
  }
}
