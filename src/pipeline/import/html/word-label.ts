import { classesOf, type Html, textOf } from './tree.ts';

/** The bullet or number that Word wrote before a paragraph or heading. */
export interface WordLabel {
  readonly text: string;
  /** Whether Markdown writes it by itself, or it stays before the words: “(a)”, “iv.”. */
  readonly kind: 'bullet' | 'number' | 'written';
  /** The number itself where it is “3.” or “3)”. */
  readonly count?: number;
  /** How deep; larger is deeper. */
  readonly level: number;
  /** Tells lists apart where Word says it. */
  readonly list: string;
  /** What stands after it. */
  readonly rest: readonly (Html | string)[];
}

interface Walk {
  text: string;
  isSign: boolean;
  isOver: boolean;
}

/** No label is longer. */
const longest = 16;

/** The label of a paragraph: what stands before a gap of small spaces, which Word writes behind each automatic number. */
export function labelIn(node: Html): WordLabel | undefined {
  const walk: Walk = { text: '', isSign: false, isOver: false };
  const rest = afterLabel(node.children, walk);
  const text = walk.text.replace(/\s+/g, ' ').trim();
  if (!walk.isOver || text === '' || text.length > longest) return undefined;
  const place = placeOf(node);
  const isBullet = text === 'o' || !/[\p{L}\p{N}]/u.test(text) || (walk.isSign && text.length === 1);
  if (isBullet) return { text, kind: 'bullet', ...place, rest };
  const number = /^(\d{1,6})[.)]?$/.exec(text)?.[1];
  if (number === undefined) return { text, kind: 'written', ...place, rest };
  return { text, kind: 'number', count: Number(number), ...place, rest };
}

/** Elements stay, since a link may lead to them; their words are the label's until the gap. */
function afterLabel(nodes: readonly (Html | string)[], walk: Walk): (Html | string)[] {
  return nodes.flatMap((node): (Html | string)[] => {
    if (walk.isOver || walk.text.length > longest) return [node];
    if (typeof node === 'string') {
      walk.text += node;
      return [];
    }
    const { style = '' } = node.attributes;
    walk.isSign ||= /font-family\s*:\s*["']?(?:symbol|wingdings|webdings)/i.test(style);
    if (isGap(node)) {
      walk.isOver = true;
      return [];
    }
    if (/mso-list\s*:\s*ignore/i.test(style)) {
      walk.text += textOf(node);
      walk.isOver = true;
      return [];
    }
    // A bullet that is a picture.
    if (node.tag === 'img') {
      walk.text += '•';
      return [];
    }
    return [{ ...node, children: afterLabel(node.children, walk) }];
  });
}

function isGap(node: Html): boolean {
  return /font(?:-size)?\s*:\s*7(?:\.0)?pt/i.test(node.attributes.style ?? '') && /^\s*$/.test(textOf(node));
}

const points: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 };

/** Said by Word where the page is not filtered; else lists are as deep as they are set in. */
function placeOf(node: Html): Pick<WordLabel, 'level' | 'list'> {
  const { style = '' } = node.attributes;
  const [, list, level] = /mso-list\s*:\s*(l\d+)\s+level(\d)/i.exec(style) ?? [];
  if (list !== undefined) return { level: Number(level), list };
  const [, size, unit = ''] = /margin-left\s*:\s*(-?[\d.]+)(pt|in|cm|mm|px)/i.exec(style) ?? [];
  const usual = classesOf(node).some(name => /^MsoListParagraph/.test(name)) ? 36 : 0;
  return { level: size === undefined ? usual : Math.round(Number(size) * (points[unit] ?? 1)), list: '' };
}
