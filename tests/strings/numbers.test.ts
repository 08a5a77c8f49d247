import { expect, test } from 'vitest';
import { wholeNumber } from '../../src/strings/numbers.ts';
import { languages } from '../../src/strings/words.tsx';

const spoken = Object.keys(languages).filter(tag => !tag.startsWith('qps'));

test.each(spoken)('a whole number is written as in Unicode’s tables for the language %s', tag => {
  const table = new Intl.NumberFormat(tag);
  for (const count of [0, 7, 12, 999, 1000, 2312, 99_999, 100_000, 1_234_567, 12_345_678])
    expect(wholeNumber(count, tag)).toBe(table.format(count));
});
