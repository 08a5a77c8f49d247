import { bracketed, type FormulaPart, inRow, rootOf, withMark } from '../formulas.ts';
import { elementsIn, type Html, textOf } from './tree.ts';

/** A formula (MathML Core) as a line that can be read and searched, as those of Word files are: `(a+b)/2`, `x^2`. */
export function mathText(node: Html): string {
  return (
    written(node)
      // Signs that are not shown: what is applied stands apart, and so do a whole and its fraction.
      .replace(/\u2061(?=[\p{L}\p{N}])|\u2064/gu, ' ')
      .replace(/(?<=[\p{L}\p{N}])\u2062(?=\p{N})/gu, '·')
      .replace(/[\u2061-\u2064]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function written(node: Html): string {
  const [base, second, third] = shownIn(node);
  switch (node.tag) {
    case 'mi':
    case 'mn':
    case 'mo':
    case 'ms':
    case 'mtext':
      return textOf({ ...node, tag: 'span' });
    case 'mspace':
      return ' ';
    case 'mphantom':
      return '';
    case 'semantics':
    case 'maction':
      // What follows is the same for other programs, or comes after a click.
      return base ? written(base) : '';
    case 'mfrac':
      // Without a line it is no fraction: so many out of so many.
      return /^0(?:\.0*)?\D*$/.test(node.attributes.linethickness ?? '')
        ? `(${group(base)}; ${group(second)})`
        : `${group(base)}/${group(second)}`;
    case 'msqrt':
      return rootOf('', row(node));
    case 'mroot':
      return rootOf(inside(second), inside(base));
    case 'msub':
      return scripted(base, second, undefined);
    case 'msup':
      return scripted(base, undefined, second);
    case 'msubsup':
      return scripted(base, second, third);
    case 'munder':
      return withMark(inside(base), inside(second)) ?? limited(base, second, undefined);
    case 'mover':
      return withMark(inside(base), inside(second)) ?? limited(base, undefined, second);
    case 'munderover':
      return limited(base, second, third);
    case 'mmultiscripts':
      return manyScripts(shownIn(node));
    case 'mfenced':
      return fenced(node);
    case 'mtable':
      return shownIn(node).map(written).join('; ');
    case 'mtr':
    case 'mlabeledtr':
      return shownIn(node).map(inside).join(', ');
    case 'menclose':
      return /\bradical\b/.test(node.attributes.notation ?? '') ? rootOf('', row(node)) : row(node);
    default:
      return row(node);
  }
}

/** What a formula shows of what is in it. */
function shownIn(node: Html): Html[] {
  return elementsIn(node).filter(({ tag }) => !tag.startsWith('annotation'));
}

const tokens = new Set(['mi', 'mn', 'mo', 'ms', 'mtext', 'mspace']);
const rows = new Set(['mrow', 'mstyle', 'mpadded', 'merror', 'math', 'mtd']);

function row(node: Html): string {
  const children = shownIn(node);
  // Words right in it, in no element, are a mistake that browsers show.
  if (children.length === 0) return textOf({ ...node, tag: 'span' });
  return inRow(children.map(partOf));
}

function partOf(node: Html): FormulaPart {
  const text = written(node);
  // Names of several letters stand apart from the next: “sin x”.
  return { text, isBuilt: !tokens.has(node.tag) || (node.tag === 'mi' && [...text.trim()].length > 1) };
}

function inside(node: Html | undefined): string {
  return node ? written(node).trim() : '';
}

/** A part by itself: letters of a row, which are a product, are held together. */
function group(node: Html | undefined): string {
  const text = inside(node);
  const isProduct = node !== undefined && rows.has(node.tag) && shownIn(node).length > 1;
  return isProduct && /^\p{L}{2,}$/u.test(text) ? `(${text})` : bracketed(text);
}

function scripted(base: Html | undefined, below: Html | undefined, above: Html | undefined): string {
  return `${group(base)}${script('_', below)}${script('^', above)}`;
}

/** Limits of a sum and the like, whose sign needs no brackets. */
function limited(base: Html | undefined, below: Html | undefined, above: Html | undefined): string {
  const sign = base?.tag === 'mo' ? inside(base) : group(base);
  return `${sign}${script('_', below)}${script('^', above)} `;
}

function script(sign: string, node: Html | undefined): string {
  const text = group(node);
  // Primes and degrees are raised by themselves.
  if (sign === '^' && /^\([′″‴⁗°'"]+\)$/.test(text)) return text.slice(1, -1);
  return text === '' ? '' : `${sign}${text}`;
}

/** Scripts after a sign and, behind `mprescripts`, before it: below and above by turns. */
function manyScripts([base, ...scripts]: readonly Html[]): string {
  const turn = scripts.findIndex(({ tag }) => tag === 'mprescripts');
  const after = turn < 0 ? scripts : scripts.slice(0, turn);
  const before = turn < 0 ? [] : scripts.slice(turn + 1);
  const all = (nodes: readonly Html[]) =>
    nodes.map((node, at) => script(at % 2 === 0 ? '_' : '^', node)).join('');
  const first = all(before);
  return `${first}${first === '' ? '' : ' '}${group(base)}${all(after)}`;
}

function fenced(node: Html): string {
  const { open = '(', close = ')', separators = ',' } = node.attributes;
  const signs = [...separators.replace(/\s/g, '')];
  const parts = shownIn(node).map((child, at) => {
    const sign = at === 0 ? '' : (signs[Math.min(at, signs.length) - 1] ?? '');
    return `${sign}${sign === '' ? '' : ' '}${inside(child)}`;
  });
  return `${open}${parts.join('')}${close}`;
}
