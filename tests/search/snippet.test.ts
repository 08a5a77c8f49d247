import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snippetOf } from '../../src/search/snippet.ts';

const shown = (text: string, ...marks: [number, number][]) =>
  snippetOf(
    text,
    marks.map(([from, to]) => ({ from, to })),
  );

describe('a line of context', () => {
  test('is a short text as a whole, with what was found marked', () => {
    expect(shown('Go home now.', [3, 7])).toEqual([
      { text: 'Go ', isFound: false },
      { text: 'home', isFound: true },
      { text: ' now.', isFound: false },
    ]);
  });

  test('begins with the sentence of what was found, and says where it was cut', () => {
    const text = `${'Something else is said here. '.repeat(20)}The park was closed in winter. ${'More of it. '.repeat(30)}`;
    const at = text.indexOf('park');
    const pieces = shown(text, [at, at + 4]);
    expect(pieces[0]?.text).toBe('… ');
    expect(pieces[1]?.text).toBe('The ');
    expect(pieces.at(-1)?.text).toBe(' …');
    expect(pieces.map(piece => piece.text).join('').length).toBeLessThan(300);
  });

  test('never loses or repeats a character of what it shows', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 900 }), fc.array(fc.nat(900), { maxLength: 12 }), (text, places) => {
        const ends = [...new Set(places.filter(place => place <= text.length))].sort((a, b) => a - b);
        const marks = ends.slice(0, ends.length - (ends.length % 2)).flatMap((from, at) => {
          const to = ends[at + 1];
          return at % 2 === 0 && to !== undefined ? [{ from, to }] : [];
        });
        const whole = snippetOf(text, marks)
          .map(piece => piece.text)
          .join('')
          .replace(/^… /, '')
          .replace(/ …$/, '');
        expect(text).toContain(whole);
      }),
    );
  });
});
