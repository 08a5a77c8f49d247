import type { PDFPageProxy } from 'pdfjs-dist';
import { type Drawn, interpret, type Means } from './interpret.ts';
import { combined, type Matrix, matrixOf, moved } from './matrix.ts';
import type { Box, RawLink, RawPage, Rule, Shown, Tag } from './raw.ts';
import type { Font } from './state.ts';

/** What pages are read with. */
export interface PageMeans extends Pick<Means, 'operators' | 'isShown'> {
  readonly label?: string;
}

/** Reads a page: text with its places, lines, links, structure, and what is on it that is no part of the text. */
export async function readPage(
  page: PDFPageProxy,
  { operators, isShown, label }: PageMeans,
): Promise<Omit<RawPage, 'pictures'>> {
  const list = await page.getOperatorList();
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const fonts = new Map<string, Font>();
  const font = (name: string): Font => {
    const known = fonts.get(name) ?? fontOf(page, name);
    fonts.set(name, known);
    return known;
  };
  const sheet = { width, height, base: matrixOf(transform) };
  const read = async ({ base }: Sheet) => {
    const notes = await annotationsOf(page, base);
    const links = notes.links.map(({ box }) => box);
    return { notes, drawn: interpret(list, base, { operators, font, isShown, links }) };
  };
  const first = await read(sheet);
  const upright = turned(first.drawn, sheet);
  const { notes, drawn } = upright === sheet ? first : await read(upright);
  const { shown, left } = sorted(drawn, upright);
  const tags = await tagsOf(page);
  return {
    number: page.pageNumber,
    ...(label ? { label } : {}),
    width: upright.width,
    height: upright.height,
    shown,
    rules: drawn.rules,
    boxes: drawn.boxes,
    links: notes.links,
    inner: notes.inner,
    ...(tags ? { tags } : {}),
    left: [...left, ...notes.left],
  };
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly base: Matrix;
}

/** A page whose text mostly runs up or down is turned, so that its lines are level. */
function turned(drawn: Drawn, sheet: Sheet): Sheet {
  const angles = new Map<number, number>();
  for (const { angle, text } of drawn.shown) angles.set(angle, (angles.get(angle) ?? 0) + text.length);
  const [most] = [...angles].sort(([, a], [, b]) => b - a);
  const { width, height } = sheet;
  if (most?.[0] === -90)
    return { width: height, height: width, base: combined([0, 1, -1, 0, height, 0], sheet.base) };
  if (most?.[0] === 90)
    return { width: height, height: width, base: combined([0, -1, 1, 0, 0, width], sheet.base) };
  return sheet;
}

/** Text that stands on the page as text does, and the rest by what it is. */
function sorted(
  drawn: Drawn,
  { width, height }: Sheet,
): { shown: Shown[]; left: { what: string; words: string }[] } {
  const shown: Shown[] = [];
  const slanted: string[] = [];
  const outside: string[] = [];
  for (const { angle, ...each } of drawn.shown) {
    const isOutside =
      each.x > width + 1 || each.x + each.width < -1 || each.y > height + each.size || each.y < -1;
    if (isOutside) outside.push(each.text);
    else if (Math.abs(angle) > 3) slanted.push(each.text);
    else shown.push(each);
  }
  const kinds = [
    ['hidden text, left out', drawn.hidden],
    ['text outside the edges of its page, left out', outside],
    ['text that is set at an angle, left out', slanted],
  ] as const;
  return {
    shown,
    left: kinds.flatMap(([what, texts]) => (texts.length > 0 ? [{ what, words: texts.join(' ') }] : [])),
  };
}

function fontOf(page: PDFPageProxy, name: string): Font {
  const found: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
  const has = (key: string): unknown =>
    typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
  const real = String(has('name') ?? '').replace(/^[A-Z]{6}\+/, '');
  const unit = matrixOf(has('fontMatrix'))[0];
  return {
    name: real,
    bold: has('bold') === true || has('black') === true || /bold|black|heavy|semibold|demi/i.test(real),
    italic: has('italic') === true || /italic|oblique/i.test(real),
    vertical: has('vertical') === true,
    unit: unit > 0 && unit < 1 ? unit : 0.001,
  };
}

/** Links with their places, and what else is fastened to the page: comments, form fields, files. */
async function annotationsOf(
  page: PDFPageProxy,
  base: Matrix,
): Promise<Pick<RawPage, 'links' | 'inner' | 'left'>> {
  const annotations: unknown[] = await page.getAnnotations({ intent: 'display' }).catch(() => []);
  const links: RawLink[] = [];
  const inner: Box[] = [];
  const left: { what: string; words: string }[] = [];
  for (const annotation of annotations.slice(0, 5_000)) {
    const has = (key: string): unknown =>
      typeof annotation === 'object' && annotation !== null ? Reflect.get(annotation, key) : undefined;
    const kind = has('subtype');
    if (kind === 'Link') {
      const url = has('url') ?? has('unsafeUrl');
      const box = boxOf(has('rect'), base);
      if (box && typeof url === 'string') links.push({ box, url });
      else if (box && has('dest')) inner.push(box);
    } else if (kind === 'Widget') {
      const value = has('fieldValue');
      left.push({
        what: 'form field, left out with what is filled in',
        words: typeof value === 'string' ? value : '',
      });
    } else if (kind === 'FileAttachment') left.push({ what: 'embedded file, left out', words: '' });
    else if (kind !== 'Popup') left.push({ what: 'comment or mark of a reader, left out', words: '' });
  }
  return { links, inner, left };
}

function boxOf(rect: unknown, base: Matrix): Box | undefined {
  if (!Array.isArray(rect) || rect.length !== 4 || !rect.every(each => typeof each === 'number'))
    return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = rect as number[];
  const [x1, y1] = moved(base, left, top);
  const [x2, y2] = moved(base, right, bottom);
  const rule: Rule = {
    x1: Math.min(x1, x2),
    y1: Math.min(y1, y2),
    x2: Math.max(x1, x2),
    y2: Math.max(y1, y2),
  };
  return rule;
}

async function tagsOf(page: PDFPageProxy): Promise<Tag | undefined> {
  const tree: unknown = await page.getStructTree().catch(() => null);
  return tagOf(tree, 0);
}

function tagOf(node: unknown, depth: number): Tag | undefined {
  if (typeof node !== 'object' || node === null || depth > 200 || !('role' in node)) return undefined;
  const children = 'children' in node && Array.isArray(node.children) ? (node.children as unknown[]) : [];
  return {
    role: String(node.role),
    ...('alt' in node && typeof node.alt === 'string' ? { alt: node.alt } : {}),
    children: children.flatMap((child): (Tag | number)[] => {
      const mark = markOf(child);
      if (mark !== undefined) return [mark];
      const tag = tagOf(child, depth + 1);
      return tag ? [tag] : [];
    }),
  };
}

function markOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('type' in node) || node.type !== 'content')
    return undefined;
  const number = /_mc(\d+)$/.exec('id' in node ? String(node.id) : '')?.[1];
  return number === undefined ? undefined : Number(number);
}
