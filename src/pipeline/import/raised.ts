const up: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '(': '⁽',
  ')': '⁾',
  n: 'ⁿ',
};
const down: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
  '−': '₋',
  '(': '₍',
  ')': '₎',
};

/** Fractions that are one character, such as ½. */
const fractions: ReadonlyMap<string, string> = new Map(
  [...'½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒'].map(sign => [sign.normalize('NFKC').replace('⁄', '/'), sign]),
);

/**
 * Raised or lowered text in the characters that Unicode has for it, since “10²” must not become “102”, nor “2½” with
 * a raised 1/2 “21/2”. Letters stay as they are: “1st” says the same on the line.
 */
export function raisedText(text: string, where: 'up' | 'down'): string {
  const signs = where === 'up' ? up : down;
  const [, part, whole] = (where === 'up' && /^\s*(\d+)\s*[/⁄]\s*(\d+)\s*$/.exec(text)) || [];
  if (part && whole)
    return fractions.get(`${part}/${whole}`) ?? `${raisedText(part, 'up')}⁄${raisedText(whole, 'down')}`;
  const all = [...text];
  if (!all.some(sign => /\d/.test(sign))) return text;
  return all.every(sign => signs[sign] !== undefined || /[\s,;.]/.test(sign))
    ? all.map(sign => signs[sign] ?? sign).join('')
    : text;
}
