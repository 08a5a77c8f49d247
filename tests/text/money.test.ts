import { expect, test } from 'vitest';
import { amountOf } from '../../src/text/money.ts';
import { numerals } from '../../src/text/numerals.ts';

test.each([
  ['£40 a week', 'GBP', 40, '£40'],
  ['£1.5m', 'GBP', 1_500_000, '£1.5m'],
  ['£600 million', 'GBP', 600_000_000, '£600 million'],
  ['forty pounds', 'GBP', 40, 'forty pounds'],
  ['50p', 'GBP', 0.5, '50p'],
  ['5 pence', 'GBP', 0.05, '5 pence'],
  ['€7', 'EUR', 7, '€7'],
  ['9 dollars', 'USD', 9, '9 dollars'],
])('“%s” is an amount', (text, unit, value, written) => {
  const [numeral] = numerals(text);
  const amount = numeral && amountOf(text, numeral);
  expect(amount).toMatchObject({ unit, value });
  expect(text.slice(amount?.start, amount?.end)).toBe(written);
});

test.each(['40 people', '9 people, £8', '5 percent', '30 poundstretchers'])('“%s” begins with none', text => {
  const [numeral] = numerals(text);
  expect(numeral && amountOf(text, numeral)).toBeUndefined();
});
