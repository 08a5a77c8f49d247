import { expect, test } from 'vitest';
import { fromHtml } from '../imported.ts';

const n = (value: number | string) => `<mn>${value}</mn>`;
const i = (name: string) => `<mi>${name}</mi>`;
const o = (sign: string) => `<mo>${sign}</mo>`;
const frac = (over: string, under: string) => `<mfrac>${over}${under}</mfrac>`;
const row = (...parts: string[]) => `<mrow>${parts.join('')}</mrow>`;

test.each([
  ['a fraction', frac(n(1), n(2)), '1/2'],
  ['a whole and a fraction', n(1) + frac(n(1), n(2)), '1 1/2'],
  [
    'a whole and a fraction with a sign that is not shown',
    `${n(1)}${o('&#x2064;')}${frac(n(1), n(2))}`,
    '1 1/2',
  ],
  ['a product of numbers', `${n(3)}${o('&#x2062;')}${frac(n(1), n(2))}`, '3·1/2'],
  ['a fraction before a letter', frac(n(1), n(2)) + i('x'), '1/2 x'],
  ['a fraction of sums', frac(row(i('a'), o('+'), i('b')), row(n(2), i('c'))), '(a+b)/(2c)'],
  ['a fraction in a fraction', frac(frac(n(1), n(2)), n(3)), '(1/2)/3'],
  ['no fraction: so many out of so many', `<mfrac linethickness="0">${i('n')}${i('k')}</mfrac>`, '(n; k)'],
  ['a power', `<msup>${n(10)}${row(o('−'), n(3))}</msup>`, '10^(−3)'],
  ['powers in a row', `<msup>${i('x')}${n(2)}</msup><msup>${i('y')}${n(2)}</msup>`, 'x^2 y^2'],
  ['a power of a product', `<msup>${row(i('a'), i('b'))}${n(2)}</msup>`, '(ab)^2'],
  ['a power of brackets', `<msup>${row(o('('), i('a'), o('+'), i('b'), o(')'))}${n(2)}</msup>`, '(a+b)^2'],
  ['a prime', `<msup>${i('f')}${o('′')}</msup>`, 'f′'],
  ['an index', `<msub>${i('x')}${n(1)}</msub>`, 'x_1'],
  ['an index and a power', `<msubsup>${i('x')}${row(i('i'), o('+'), n(1))}${n(2)}</msubsup>`, 'x_(i+1)^2'],
  ['a root', `<msqrt>${i('x')}${o('+')}${n(1)}</msqrt>`, '√(x+1)'],
  ['a root of a number', `${n(3)}<msqrt>${n(8)}</msqrt>`, '3√8'],
  ['a third root', `<mroot>${n(8)}${n(3)}</mroot>`, '∛8'],
  ['a root of another degree', `<mroot>${n(32)}${n(5)}</mroot>`, '32^(1/5)'],
  [
    'a sum with limits',
    `<munderover>${o('∑')}${row(i('i'), o('='), n(1))}${i('n')}</munderover><msub>${i('x')}${i('i')}</msub>`,
    '∑_(i=1)^n x_i',
  ],
  ['a limit', `<munder>${o('lim')}${row(i('x'), o('→'), n(0))}</munder>${i('f')}`, 'lim_(x→0) f'],
  ['a mean', `<mover>${i('x')}${o('¯')}</mover>`, 'x\u0305'],
  [
    'scripts before a sign',
    `<mmultiscripts>${i('C')}<mprescripts/>${n(6)}${n(14)}</mmultiscripts>`,
    '_6^14 C',
  ],
  ['fences', `<mfenced open="[" close="]" separators=";,">${n(1)}${n(2)}${n(3)}</mfenced>`, '[1; 2, 3]'],
  [
    'rows',
    `${o('(')}<mtable><mtr><mtd>${n(1)}</mtd><mtd>${n(2)}</mtd></mtr><mtr><mtd>${n(3)}</mtd><mtd>${n(4)}</mtd></mtr></mtable>${o(')')}`,
    '(1, 2; 3, 4)',
  ],
  ['a function', `${i('sin')}${i('x')}`, 'sin x'],
  [
    'white space between elements, and what is for other programs',
    `\n<semantics>\n${row(i('x'), ' ', o('='), ' ', n(1))}\n<annotation>x=1</annotation></semantics>\n`,
    'x=1',
  ],
])('%s', async (_, inside, line) => {
  const { body, told } = await fromHtml(`<p>It was <math>${inside}</math> of all.</p>`);
  // What Markdown would take for a mark of its own is escaped there.
  expect(body.replaceAll('\\', '')).toBe(`It was ${line} of all.\n`);
  expect(told).toEqual(['1 × formula, written as a line of text: line 1']);
});
