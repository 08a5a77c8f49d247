import { describe, expect, test } from 'vitest';
import { numbers } from '../../../src/pipeline/parse/outline.ts';
import { parsed, toldBy } from './parsed.ts';

const outlineOf = (text: string) =>
  parsed(text).edition.sections.map(
    ({ id, number, depth, heading }) => `${number} ${id} (${depth}) ${heading}`,
  );

test('sections are cut at each heading and numbered by depth', () => {
  const text = '## One\n\na\n\n### Sub {#sub-a}\n\nb\n\n### Sub\n\nc\n\n## Two\n\nd';
  expect(outlineOf(text)).toEqual(['1 one (2) One', '1.1 sub-a (3) Sub', '1.2 sub (3) Sub', '2 two (2) Two']);
});

test('a level left out is not counted', () => {
  expect(numbers([2, 4, 4, 3, 2, 3])).toEqual(['1', '1.1', '1.2', '1.3', '2', '2.1']);
  expect(numbers([3, 2, 3])).toEqual(['1', '2', '2.1']);
});

describe('ids', () => {
  test('come from the heading where it gives none, in any script', () => {
    expect(
      outlineOf(
        "## What's *new*, Siân? \n\na\n\n## 2015: the “facts”\n\nb\n\n## Привет мир\n\nc\n\n## …\n\nd",
      ),
    ).toEqual([
      "1 whats-new-sian (2) What's new, Siân?",
      '2 2015-the-facts (2) 2015: the “facts”',
      '3 привет-мир (2) Привет мир',
      '4 section (2) …',
    ]);
  });

  test('of equal headings are told apart, and never take one that is given', () => {
    expect(outlineOf('## Method\n\na\n\n## Method\n\nb\n\n## How {#method-2}\n\nc')).toEqual([
      '1 method (2) Method',
      '2 method-3 (2) Method',
      '3 method-2 (2) How',
    ]);
  });

  test('given twice or not usable are told', () => {
    expect(toldBy('## A {#x}\n\na\n\n## B {#x}\n\nb\n\n## C {#Not good.1}\n\nc')).toEqual([
      '9 wrong-id “Not good.1” cannot be an id; use small letters, digits and single hyphens, such as what-changed',
      '5 duplicate-id two sections of this edition have the id “x”; give each its own',
    ]);
    expect(outlineOf('## A {#x}\n\na\n\n## B {#x}\n\nb')).toEqual(['1 x (2) A', '2 x-2 (2) B']);
  });

  test('leave nothing in the heading', () => {
    expect(parsed('## A *b* {#x}\n\na').edition.sections[0]?.headingHtml).toBe('A <em>b</em>');
  });
});

describe('what stands around the headings', () => {
  test('text before the first heading is an introduction', () => {
    expect(outlineOf('Hello.\n\n## A\n\na')).toEqual(['1 introduction (2) Introduction', '2 a (2) A']);
    const welsh = parsed('Helo.\n\n## A\n\na', 'full.cy').edition.sections[0];
    expect(welsh?.heading).toBe('Cyflwyniad');
    const french = parsed('---\nlang: fr\ntitle: Le parc\n---\nBonjour.').edition.sections[0];
    expect(french?.heading).toBe('Le parc');
  });

  test('nothing but definitions before it is none', () => {
    expect(outlineOf('[a]: https://a.example/\n\n<!-- note -->\n\n## A\n\nsee [a]')).toEqual(['1 a (2) A']);
  });

  test('a leading “#” is the title', () => {
    const { edition, findings } = parsed('# The pond\n\n## A\n\na');
    expect(edition.title).toBe('The pond');
    expect(edition.sections.map(section => section.id)).toEqual(['a']);
    expect(findings).toEqual([]);
  });

  test('a title given twice is told, unless both say the same', () => {
    expect(toldBy('---\ntitle: The pond\n---\n# The pond\n\na')).toEqual([]);
    expect(toldBy('---\ntitle: The pond\n---\n# A lake\n\na')).toEqual([
      '4 second-title the title stands above as “The pond”; this second one is left out',
    ]);
  });

  test('other depths are read as the nearest', () => {
    expect(outlineOf('a\n\n# Chapter\n\nb\n\n###### Deep\n\nc')).toEqual([
      '1 introduction (2) Introduction',
      '2 chapter (2) Chapter',
      '2.1 deep (4) Deep',
    ]);
    expect(toldBy('a\n\n# Chapter\n\nb\n\n###### Deep\n\nc')).toEqual([
      '3 heading-depth headings of sections begin with ##, ### or ####; “#” is read as “##”',
      '7 heading-depth headings of sections begin with ##, ### or ####; “######” is read as “####”',
    ]);
  });

  test('a heading without words', () => {
    expect(toldBy('##\n\na')).toEqual(['1 empty-heading this heading has no words']);
  });
});
