import { formatNumber } from '../number-format.ts';
import { elementsIn, type Html, textOf } from './tree.ts';

/** How the items of a list are numbered: by Markdown, which counts up from `start`, or by labels that are written out. */
export interface ListNumbers {
  readonly start?: number;
  readonly items: readonly { readonly item: Html; readonly label?: string }[];
  /** What is told of a label. */
  readonly told: string;
}

const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** Numbers a list as a browser does (WHATWG HTML, 4.4.5–4.4.8). Those of `unseen` count and are not there. */
export function listNumbers(list: Html, unseen: ReadonlySet<Html>): ListNumbers {
  const numbers = numbersIn(list);
  const shown = elementsIn(list).flatMap((item, at) =>
    unseen.has(item) ? [] : [{ item, number: numbers[at] ?? 0 }],
  );
  const plain = { items: shown.map(({ item }) => ({ item })), told: '' };
  if (list.tag !== 'ol') return plain;
  const format = formats[list.attributes.type ?? ''];
  if (format === undefined && isLabelled(list)) return plain;
  const first = shown[0]?.number ?? 1;
  const isCounted = first >= 0 && shown.every(({ number }, at) => number === first + at);
  if (format === undefined && isCounted) return { ...plain, start: first };
  return {
    items: shown.map(({ item, number }) => ({
      item,
      label: `${formatNumber(number, format ?? 'decimal')}.`,
    })),
    told: format
      ? 'letter or Roman number of a list, written out'
      : 'number of a list that does not count up one by one, written out',
  };
}

function numbersIn(list: Html): number[] {
  const items = elementsIn(list);
  const step = list.attributes.reversed === undefined ? 1 : -1;
  let next = whole(list.attributes.start) ?? (step > 0 ? 1 : items.length);
  return items.map(({ attributes }) => {
    const number = whole(attributes.value) ?? next;
    next = number + step;
    return number;
  });
}

function whole(text: string | undefined): number | undefined {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isSafeInteger(value) && Math.abs(value) < 1_000_000_000 ? value : undefined;
}

/** Every item begins with a number or letter that was typed, as in law: the list’s own are not shown then. */
function isLabelled(list: Html): boolean {
  const items = elementsIn(list);
  return items.length > 0 && items.every(item => typedLabel.test(textOf(item)));
}

const typedLabel =
  /^\s*(?:\((?:\d{1,3}|[a-z]{1,2}|[ivx]{1,5})\)|\d{1,3}(?:\.\d{1,3})+\.?|[a-z][.)]|[ivx]{1,5}[.)])\s/i;
