import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsed, toldBy } from './parsed.ts';

describe('whose edition it is', () => {
  test('by its front matter', () => {
    const { edition } = parsed(
      '---\ntitle: T\naudience: easy-read\nlang: cy\nsummary: S\nreadingAge: 9\n---\n\na',
    );
    expect(edition).toMatchObject({
      id: 'full',
      file: 'reports/park/full.md',
      audience: 'easy-read',
      lang: 'cy',
      title: 'T',
      summary: 'S',
      readingAge: 9,
    });
  });

  test('else by its name and the report', () => {
    const { edition } = parsed('a', 'young-people.cy');
    expect(edition).toMatchObject({ audience: 'young-people', lang: 'cy', title: 'The park', summary: '' });
    expect(parsed('a', 'full').edition).toMatchObject({ audience: 'adults', lang: 'en' });
  });
});

test('each top-level node is a block with its kind, words and line', () => {
  const text = `---
title: T
---

## A

Hello *you*
and you.

- one
- two

---

> Said.

\`\`\`
x = 1
\`\`\`

![Map](media/map.png)
`;
  const blocks = parsed(text).edition.sections[0]?.blocks.map(({ kind, text: words, line }) => ({
    kind,
    words,
    line,
  }));
  expect(blocks).toEqual([
    { kind: 'paragraph', words: 'Hello you\nand you.', line: 7 },
    { kind: 'list', words: 'one\ntwo', line: 10 },
    { kind: 'quote', words: 'Said.', line: 15 },
    { kind: 'code', words: 'x = 1', line: 17 },
    { kind: 'figure', words: '', line: 21 },
  ]);
});

test('links and pictures are listed for the checks', () => {
  const { edition } = parsed('[a](#b) ![Map](media/map.png)\n\n:::figure{src="media/map.png"}\nC\n:::');
  expect(edition.references).toEqual([
    { kind: 'link', url: '#b', at: { line: 1, column: 1 } },
    { kind: 'image', url: 'media/map.png', alt: 'Map', at: { line: 1, column: 9 } },
    { kind: 'image', url: 'media/map.png', at: { line: 3, column: 1 } },
  ]);
});

describe('what is wrong with a whole edition', () => {
  test('no text', () => {
    for (const text of ['', '---\ntitle: T\n---\n', '## Only a heading', '<!-- nothing -->']) {
      expect(toldBy(text)).toEqual(['1 empty-edition this edition has no text']);
    }
  });

  test('nesting beyond measure', () => {
    for (const levels of [300, 4000]) {
      expect(toldBy(`${'> '.repeat(levels)}x`)).toEqual([
        '1 too-deep quotes, lists or emphasis are nested too deeply to be read',
      ]);
    }
    expect(toldBy(`${'> '.repeat(100)}x`)).toEqual([]);
  });
});

/** Pieces that Markdown and our directives are made of, thrown together. */
const pieces = [
  '# ',
  '## ',
  '### A {#a}\n',
  '## A {#a}\n',
  '\n\n',
  '\n',
  '- ',
  '1. ',
  '> ',
  '    ',
  '\t',
  '```',
  '`',
  '*',
  '**',
  '_',
  '[^a]',
  '[^a]: ',
  '[a](b)',
  '[a]: /b\n',
  '![a](media/map.png)',
  '| a | b |\n| - | - |\n| 1 | 2 |\n',
  ':::note\n',
  ':::\n',
  '::::',
  ':::chart{data=data/visits.csv}\n',
  '::figure{src=media/map.png}\n',
  ':term[warden]',
  ':lang[x]{lang=ar}',
  '10:30',
  ':x[',
  ']',
  '{#r1}',
  ':::recommendation{#r1}\n',
  ':::content-note{kind=account}\n',
  '<b>',
  '</b>',
  '<br>',
  '<!--',
  '-->',
  '&amp;',
  '\u0000',
  '\uD800',
  'é',
  '---\n',
  'title: x\n',
  '\\',
  '~~',
  'word ',
  '. ',
  'https://a.example ',
  'javascript:x',
];
const markdown = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('whatever a text holds', () => {
  test('parsing never throws, ids are unique, and no script or foreign address comes through', () => {
    fc.assert(
      fc.property(markdown, text => {
        const { edition, findings } = parsed(text);
        const ids = edition.sections.map(section => section.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[^\s.#]+$/);
        const html = edition.sections.flatMap(section => [
          section.headingHtml,
          ...section.blocks.map(block => block.html),
        ]);
        const elementIds = html.join('').match(/ id="[^"]*"/g) ?? [];
        expect(new Set(elementIds).size).toBe(elementIds.length);
        expect(html.join('')).not.toMatch(
          /<script|<iframe|href="javascript|src="(?!\/reports\/park\/media\/)/i,
        );
        for (const { line, column } of findings) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });
});
