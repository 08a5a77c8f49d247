import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breaksIn } from '../../../src/aids/syllables/breaks.ts';
import { breaksOf } from '../../../src/aids/syllables/patterns.ts';

const english = breaksOf('en-GB') ?? (() => []);

/** A text with a dot wherever a long word breaks. */
function dotted(text: string): string {
  const ends = [...breaksIn(text, english), text.length];
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end)).join('·');
}

test('long words break as British books break them, short words do not', () => {
  expect(dotted('The Commissioner asked about exploitation in the parks.')).toBe(
    'The Com·mis·sion·er asked about ex·ploit·a·tion in the parks.',
  );
});

test('a long word in a compound or before an apostrophe breaks too', () => {
  expect(dotted('safeguarding-led; children’s')).toBe('safe·guard·ing-led; chil·dren’s');
});

test('addresses and words of capitals alone stay whole', () => {
  const text = 'www.childrenscommissioner.gov.uk https://example.org/recommendations SAFEGUARDING';
  expect(dotted(text)).toBe(text);
});

test('a word is known by its language, and one of a language without patterns is left alone', () => {
  expect(breaksOf('en')).toBe(english);
  expect(breaksOf('EN-us')).toBe(english);
  for (const lang of ['cy', '', 'qps-plocm', 'constructor']) expect(breaksOf(lang)).toBeUndefined();
});

test('whatever the text, breaks stand inside it, in order, each once', () => {
  fc.assert(
    fc.property(
      fc.lorem().chain(words => fc.string().map(odd => words + odd)),
      text => {
        const all = [0, ...breaksIn(text, english), Math.max(text.length, 1)];
        return all.every((at, index) => index === 0 || at > (all[index - 1] ?? 0));
      },
    ),
  );
});
