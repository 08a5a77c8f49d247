import type { Line } from './lines.ts';

/** A line at the foot of a page with all lines of that page. */
interface AtFoot {
  readonly line: Line;
  readonly page: number;
  readonly lines: readonly Line[];
}

/**
 * Lines at the foot of pages that are footnotes, though others are alike but for their numbers, as running footers are: they
 * begin with a raised number, or with one that a word of the page has; or their numbers are not those of pages.
 * `alike` are lines with the same words.
 */
export function noteLines(alike: readonly AtFoot[]): Line[] {
  const [, ...others] = numbersThat(alike);
  return alike.flatMap(each => {
    const { line } = each;
    if (isRaisedStart(line)) return [line];
    const isCounted = numbersThat(alike).every(isOfPages);
    if (/^\d{1,3}[.)]?\s*\p{Lu}/u.test(line.text))
      return !others.every(isOfPages) || (!isCounted && isNamed(each)) ? [line] : [];
    return !isCounted && isUnderNote(each) ? [line] : [];
  });
}

type Numbers = readonly { readonly value: number; readonly page: number }[];

/** The first numbers of all lines, the second of all, and so on. */
function numbersThat(alike: readonly AtFoot[]): Numbers[] {
  const rows = alike.map(({ line, page }) =>
    (line.text.match(/\d+/g) ?? []).map(value => ({ value: Number(value), page })),
  );
  return (rows[0] ?? []).map((_, at) => rows.flatMap(row => row[at] ?? []));
}

/** Numbers that stay the same, or go up as the pages do. */
function isOfPages(numbers: Numbers): boolean {
  const [first] = numbers;
  if (!first) return true;
  return (
    numbers.every(({ value }) => value === first.value) ||
    numbers.every(({ value, page }) => value - page === first.value - first.page)
  );
}

function isRaisedStart({ spans: [first, second] }: Line): boolean {
  return first?.raised === 'up' && /^\s*\d{1,3}\s*$/.test(first.text) && second !== undefined;
}

/** Whether a word elsewhere on the page has the number that a line begins with. */
function isNamed({ line, lines }: AtFoot): boolean {
  const [number = ''] = /^\d+/.exec(line.text) ?? [];
  const afterWord = new RegExp(`\\p{Ll}{3}[.,;:]?["”’']?${number}(?=\\s|$)`, 'u');
  return lines.some(
    each =>
      each !== line &&
      (each.spans.some(({ raised, text }, at) => at > 0 && raised === 'up' && text.trim() === number) ||
        afterWord.test(each.text)),
  );
}

/** Most lines of a note at the foot, and ems from one to the next. */
const most = 6;
const step = 1.5;

/** Whether a line goes on from one that begins with a raised number. */
function isUnderNote({ line, lines }: AtFoot): boolean {
  let last = line;
  for (let count = 1; count < most; count++) {
    const above = lines.find(
      ({ y, x1, x2, size }) =>
        y < last.y &&
        last.y - y < last.size * step &&
        x1 < last.x2 &&
        x2 > last.x1 &&
        Math.abs(size - last.size) < 0.3,
    );
    if (!above) return false;
    if (isRaisedStart(above)) return true;
    last = above;
  }
  return false;
}
