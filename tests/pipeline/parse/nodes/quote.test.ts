import { expect, test } from 'vitest';
import { blocksOf, parsed } from '../parsed.ts';

test('a quote, with whose words they are', () => {
  expect(
    blocksOf(
      ':::quote\nAt last.\n:::\n\n:::quote[A *girl*, 15]\nAt last.\n:::\n\n:::quote{by="A boy" lang=cy}\nO’r diwedd.\n:::',
    ),
  ).toEqual([
    '<blockquote><p>At last.</p></blockquote>',
    '<figure class="quote"><blockquote><p>At last.</p></blockquote><figcaption>A <em>girl</em>, 15</figcaption></figure>',
    '<figure class="quote"><blockquote lang="cy" dir="ltr"><p>O’r diwedd.</p></blockquote><figcaption>A boy</figcaption></figure>',
  ]);
});

test('quotes of both ways of writing are of one kind', () => {
  expect(parsed('> a\n\n:::quote\nb\n:::').edition.sections[0]?.blocks.map(block => block.kind)).toEqual([
    'quote',
    'quote',
  ]);
});
