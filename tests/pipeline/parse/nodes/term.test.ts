import { describe, expect, test } from 'vitest';
import { blocksOf, parsed } from '../parsed.ts';

const mark = (words: string, id = 'warden') => `<a class="term" href="#term-full-${id}">${words}</a>`;

test('a word of the glossary is marked where a section uses it first', () => {
  expect(
    blocksOf('## A\n\n:term[wardens] and a :term[warden]\n\n:term[Warden]\n\n## B\n\n:term[warden]'),
  ).toEqual([`<p>${mark('wardens')} and a warden</p>`, '<p>Warden</p>', `<p>${mark('warden')}</p>`]);
});

describe('which term is meant', () => {
  test.each([
    [':term[WARDENS]', `<p>${mark('WARDENS')}</p>`],
    [':term[the staff]{warden}', `<p>${mark('the staff')}</p>`],
    [':term[the staff]{#warden}', `<p>${mark('the staff')}</p>`],
    [':term[the *staff*]{id="warden"}', `<p>${mark('the <em>staff</em>')}</p>`],
    [':term[long grass]{meadow}', `<p>${mark('long grass', 'meadow')}</p>`],
  ])('%s', (text, html) => {
    expect(blocksOf(text)).toEqual([html]);
  });

  test('a word that is not in the glossary stays a word, and the checks hear of it', () => {
    const { edition } = parsed('a :term[dragon] b');
    expect(edition.sections[0]?.blocks[0]?.html).toBe('<p>a dragon b</p>');
    expect(edition.terms).toEqual([{ asked: 'dragon', section: 'introduction', at: { line: 1, column: 3 } }]);
  });
});

test('in a heading nothing is marked', () => {
  const { edition } = parsed('## The :term[warden] {#w}\n\nA :term[warden].');
  expect(edition.sections[0]).toMatchObject({ heading: 'The warden', headingHtml: 'The warden' });
  expect(edition.sections[0]?.blocks[0]?.html).toBe(`<p>A ${mark('warden')}.</p>`);
  expect(edition.terms.map(use => [use.section, use.term?.id])).toEqual([
    ['w', 'warden'],
    ['w', 'warden'],
  ]);
});
