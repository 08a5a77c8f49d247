import { expect, test } from 'vitest';
import { element, plainText, text } from '../../../src/pipeline/parse/hast.ts';

test('items and cells stand on lines of their own, and spaces are drawn together', () => {
  const list = element('ul', {}, [
    element('li', {}, [text('one  and\t'), element('em', {}, [text('a half')])]),
    element('li', {}, [element('p', {}, [text('two')]), element('p', {}, [text('three')])]),
  ]);
  const table = element('table', {}, [
    element('tr', {}, [
      element('th', {}, [text('A')]),
      element('td', {}, [text('b'), element('br'), text('c')]),
    ]),
  ]);
  expect(plainText(element('div', {}, [list, table]))).toBe('one and a half\ntwo\nthree\nA\nb\nc');
});

test('numbers of footnotes and names of data files are not words of the text', () => {
  const note = element('sup', { className: ['footnote-ref'] }, [text('7')]);
  const file = element('p', {}, [element('a', { className: ['data-file'] }, [text('visits.csv')])]);
  expect(plainText(element('div', {}, [element('p', {}, [text('48 boards'), note, text('.')]), file]))).toBe(
    '48 boards.',
  );
});
