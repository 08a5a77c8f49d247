/** A part of a formula as a line; built ones, such as fractions, are more than a letter, number or sign. */
export interface FormulaPart {
  readonly text: string;
  readonly isBuilt: boolean;
}

/** Parts in a row. A space parts what would become another number or name: 1 and 1/2 are not “11/2”. */
export function inRow(parts: readonly FormulaPart[]): string {
  let row = '';
  let wasBuilt = false;
  for (const { text, isBuilt } of parts) {
    if (text === '') continue;
    const isNumber = /[\p{L}\p{N}]$/u.test(row) && /^\p{N}/u.test(text) && (wasBuilt || isBuilt);
    const isName = /^\p{L}/u.test(text) && (wasBuilt ? /[\p{L}\p{N}]$/u : /\p{L}{2}$/u).test(row);
    row += isNumber || (isName && (wasBuilt || isBuilt)) ? ` ${text}` : text;
    wasBuilt = isBuilt;
  }
  return row;
}

/** A part that stands above, below, before or after a sign: in brackets, unless it is one word or number or has them. */
export function bracketed(text: string): string {
  const isWhole = /^(?:\p{L}*|[\p{N}.,]*|\([^()]*\))$/u.test(text);
  return isWhole ? text : `(${text})`;
}

/** A root. The third and fourth have signs of their own: “3√8” would be three times a square root. */
export function rootOf(degree: string, inside: string): string {
  const sign = { '': '√', '2': '√', '3': '∛', '4': '∜' }[degree.trim()];
  return sign ? `${sign}${bracketed(inside)}` : `${bracketed(inside)}^(1/${bracketed(degree)})`;
}

const marks: Readonly<Record<string, string>> = {
  '¯': '\u0305',
  '‾': '\u0305',
  '―': '\u0305',
  _: '\u0332',
  '\u0305': '\u0305',
  '^': '\u0302',
  ˆ: '\u0302',
  '\u0302': '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '\u0303': '\u0303',
  '˙': '\u0307',
  '\u0307': '\u0307',
  '→': '\u20d7',
  '\u20d7': '\u20d7',
};

/** A letter or number with a mark above or below each of its signs, as the bar of a mean; nothing where it is no such mark. */
export function withMark(text: string, mark: string): string | undefined {
  const sign = marks[mark];
  if (sign === undefined || !/^[\p{L}\p{N}]+$/u.test(text)) return undefined;
  return [...text].map(letter => letter + sign).join('');
}
