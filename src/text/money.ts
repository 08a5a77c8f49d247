import type { Numeral } from './numerals.ts';

/** An amount of money in a text, in whole units of its currency: 50p is 0.5 GBP. */
export interface Amount {
  readonly unit: 'GBP' | 'EUR' | 'USD';
  readonly value: number;
  /** Both in UTF-16 units; `end` is behind the last character. */
  readonly start: number;
  readonly end: number;
}

const signs: Readonly<Record<string, Amount['unit']>> = { '£': 'GBP', '€': 'EUR', $: 'USD' };

/** The amount a number stands for: “£40”, “£1.5m”, “40 pounds”, “50p”; nothing where it is no money. */
export function amountOf(text: string, numeral: Numeral): Amount | undefined {
  const after = text.slice(numeral.end, numeral.end + 12);
  const sign = signs[text[numeral.start - 1] ?? ''];
  if (sign) {
    const millions = /^m(?!\p{L})/u.test(after) ? 1 : 0;
    const value = numeral.value * (millions ? 1e6 : 1);
    return { unit: sign, value, start: numeral.start - 1, end: numeral.end + millions };
  }
  const named = /^(?:\s(pound|euro|dollar)s?|\s?(pence|p))(?!\p{L})/iu.exec(after);
  if (!named) return undefined;
  const place = { start: numeral.start, end: numeral.end + named[0].length };
  const name = named[1]?.toLowerCase();
  if (name === 'euro') return { unit: 'EUR', value: numeral.value, ...place };
  if (name === 'dollar') return { unit: 'USD', value: numeral.value, ...place };
  return { unit: 'GBP', value: name ? numeral.value : numeral.value / 100, ...place };
}
