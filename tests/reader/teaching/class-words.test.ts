import { beforeAll, describe, expect, test } from 'vitest';
import type { EditionId, SectionId } from '../../../src/model/report.ts';
import { cutWords, minutesOf, readParts } from '../../../src/reader/teaching/class-words.ts';
import { parkIds } from '../../../src/reader/text-store.ts';
import { createWords, type Words, wordsAt } from '../../../src/strings/words.tsx';

const head = (id: string, name: string) =>
  `<div class="section-head" data-passage="${id}"><a class="number" href="#${id}">1</a><h2>${name}</h2>` +
  `<p class="counterpart"><a href="/reports/r/full/#x" data-counterpart="full" data-target="x">Read this part in the full report</a>` +
  '<button class="peek-button" data-peek="full">See it here</button></p></div>';
const block = (id: string, words: string) =>
  `<div class="block" id="${id}" data-passage="${id}"><a class="number" href="#${id}">1.1</a><div class="block-words">${words}</div></div>`;
const note = (read: string, skip: string) =>
  `<div class="block" id="hard.1" data-passage="hard.1" data-kind="content-note"><div class="block-words"><p>It tells of a fight.</p></div>` +
  `<ul class="note-ways"><li><a href="#${read}">Read</a></li><li><a href="#short-1">Short version</a></li><li><a href="#${skip}">Skip</a></li></ul>` +
  `<div class="note-short" id="short-1"><div class="block-words"><p>Nobody was hurt.</p></div><p class="note-skip"><a href="#${skip}">Skip the part: After</a></p></div></div>`;
const section = (id: string, depth: number, inside: string) =>
  `<section id="${id}" data-section="${id}" data-depth="${depth}">${inside}</section>`;

/** Parts `first`, `hard` with `inside` below it, and `after`; two notes, two words, links of every kind. */
const html = [
  section(
    'first',
    2,
    head('first', 'First') +
      block(
        'first.1',
        'A <a class="term" href="#term-yp-rights">right</a>, a note<sup class="footnote-ref"><a href="#fn-yp-1">1</a></sup>, ' +
          '<a href="#after.1">below</a>, <a href="/reports/other/full/">another report</a>, <a href="/help/">help</a>, ' +
          '<a href="tel:116123">call</a>, <a href="https://www.nhs.uk/">away</a>, <a href="/reports/r/tables/yp-1.csv">table</a>, ' +
          '<a href="http://[">broken</a>.',
      ),
  ),
  section('hard', 2, head('hard', 'Hard') + note('inside', 'after')),
  section('inside', 3, head('inside', 'Inside') + block('inside.1', 'Four words in here.')),
  section(
    'after',
    2,
    head('after', 'After') +
      block(
        'after.1',
        'Two<sup class="footnote-ref"><a id="fnref-yp-2" href="#fn-yp-2">2</a></sup> <a class="term" href="#term-yp-court">court</a>',
      ),
  ),
  '<p class="end end-mark" id="end-yp" data-stop="">This is the end of this version.</p>',
  '<section class="end"><h2>Words explained</h2><dl class="terms"><div id="term-yp-rights"><dt>right</dt></div><div id="term-yp-court"><dt>court</dt></div></dl><p class="all-terms"><a href="/glossary/">All words</a></p></section>',
  '<section class="end"><h2>Notes</h2><ol class="footnotes"><li id="fn-yp-1">One</li><li id="fn-yp-2">See <a class="term" href="#term-yp-rights">right</a>. <a class="footnote-back" href="#fnref-yp-2">Back</a></li></ol></section>',
].join('');

let words: Words;
beforeAll(async () => {
  words = wordsAt(await createWords('en'), 'young');
});

function whole(): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  parkIds(template.content);
  return template.content;
}

function cut(...open: string[]): HTMLElement {
  const ids = new Set(open as SectionId[]);
  const box = document.createElement('div');
  box.append(cutWords(whole(), { edition: 'yp' as EditionId, open: ids, mayLeadTo: ['/help/'], words }));
  return box;
}

const hrefs = (box: HTMLElement, within = 'a') =>
  Array.from(box.querySelectorAll(within), link => link.getAttribute('href'));

describe('what a class is shown', () => {
  test('are the parts that are open', () => {
    const shown = cut('first', 'after').querySelectorAll<HTMLElement>('[data-section]');
    expect(Array.from(shown, ({ dataset }) => dataset.section)).toEqual(['first', 'after']);
  });

  test('has no way into another version', () => {
    const box = cut('first', 'hard', 'inside', 'after');
    expect(box.querySelectorAll('[data-counterpart], [data-peek], .counterpart')).toHaveLength(0);
    expect(hrefs(box).filter(href => href?.includes('/reports/') && !href.endsWith('.csv'))).toEqual([]);
    expect(box.textContent).toContain('another report');
    expect(box.textContent).not.toContain('full report');
  });

  test('has links to help, telephones, tables and other sites, and to what is there', () => {
    const kept = [
      '#term-yp-rights',
      '#fn-yp-1',
      '/help/',
      'tel:116123',
      'https://www.nhs.uk/',
      '/reports/r/tables/yp-1.csv',
    ];
    expect(hrefs(cut('first'), '.block-words a')).toEqual(kept);
    expect(hrefs(cut('first', 'after'), '[data-section="first"] .block-words a')).toContain('#after.1');
  });

  test('explains the words and notes that its parts use, and no others; a note keeps its number', () => {
    const box = cut('after');
    expect(box.querySelector('.terms')).toHaveTextContent(/^right ?court$/);
    const [left, ...others] = box.querySelectorAll('.footnotes > li');
    expect(others).toEqual([]);
    expect(left).toHaveTextContent('See right. Back');
    expect((left as HTMLLIElement).value).toBe(2);
    expect(cut('first').querySelector('.terms')).toHaveTextContent(/^right$/);
    expect(cut('hard').querySelectorAll('.terms, .footnotes, .all-terms')).toHaveLength(0);
  });

  test('leaves the words that it is cut from as they are', () => {
    const from = whole();
    cutWords(from, { edition: 'yp' as EditionId, open: new Set(), mayLeadTo: [], words });
    expect(from.isEqualNode(whole())).toBe(true);
  });
});

describe('the ways on from a content note', () => {
  test('lead where they led while that is there', () => {
    expect(hrefs(cut('hard', 'inside', 'after'), '.note-ways a')).toEqual(['#inside', '#short-1', '#after']);
    expect(cut('hard', 'inside', 'after').querySelector('.note-skip')).not.toBeNull();
  });

  test('lead to the end where nothing follows, which is said there', () => {
    const box = cut('hard', 'inside');
    expect(hrefs(box, '.note-ways a')).toEqual(['#inside', '#short-1', '#end-yp']);
    expect(box.querySelector('[data-id="end-yp"]')).toHaveTextContent('This is the end of these parts.');
    // It would name a part that is not here.
    expect(box.querySelector('.note-skip')).toBeNull();
  });

  test('lead on to the next part where the one below is not open', () => {
    expect(hrefs(cut('hard', 'after'), '.note-ways a')).toEqual(['#after', '#short-1', '#after']);
  });
});

test('a part holds the words of its heading and paragraphs, and what its content note says', () => {
  const count = (text: string) => text.split(/\s+/).filter(word => /\w/.test(word)).length;
  const parts = readParts(whole(), count);
  expect(parts.get('inside' as SectionId)).toEqual({ words: 5, notes: [] });
  expect(parts.get('hard' as SectionId)).toEqual({ words: 9, notes: ['It tells of a fight.'] });
});

test('minutes are at the pace of the whole version, and at least one', () => {
  expect(minutesOf(300, { words: 1500, minutes: 10 })).toBe(2);
  expect(minutesOf(301, { words: 1500, minutes: 10 })).toBe(3);
  expect(minutesOf(0, { words: 0, minutes: 1 })).toBe(1);
});
