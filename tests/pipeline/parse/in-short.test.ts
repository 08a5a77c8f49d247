import { describe, expect, test } from 'vitest';
import { parsed, toldBy } from './parsed.ts';

const lines = (...items: string[]) => `:::in-short\n${items.map(item => `- ${item}`).join('\n')}\n:::`;
const part = (inside: string) => `## Boats {#boats}\n\n${inside}\n\nThe boats came.`;

test('the lines belong to the part and are no block: nothing after them is counted anew', () => {
  const text = `${part(lines('Boats *came*.', 'A :term[warden] saw them.'))}\n\n### Oars\n\nTwo.`;
  const { edition, findings } = parsed(text);
  expect(findings).toEqual([]);
  const [boats, oars] = edition.sections;
  expect(boats?.inShort).toEqual({
    kind: 'list',
    html: '<ul>\n<li>Boats <em>came</em>.</li>\n<li>A <a class="term" href="#term-full-warden">warden</a> saw them.</li>\n</ul>',
    text: 'Boats came.\nA warden saw them.',
    line: 4,
  });
  expect(boats?.blocks.map(block => block.text)).toEqual(['The boats came.']);
  expect(oars).not.toHaveProperty('inShort');
});

test('what runs is taken out of the lines as of any words', () => {
  const { edition } = parsed(part(lines('Go <b onclick="x()">now</b> [there](javascript:x)')));
  expect(edition.sections[0]?.inShort?.html).toBe('<ul>\n<li>Go now there</li>\n</ul>');
});

test('a comment before them is nothing', () => {
  expect(toldBy(part(`<!-- by Ann -->\n\n${lines('One.')}`)).filter(told => !/left out$/.test(told))).toEqual(
    [],
  );
  expect(parsed(part(`<!-- by Ann -->\n\n${lines('One.')}`)).edition.sections[0]?.inShort?.text).toBe('One.');
});

describe('what is told, with its line', () => {
  test('lines that stand elsewhere in their part, or before the first heading', () => {
    const late = part(`Boats.\n\n${lines('One.')}`);
    expect(toldBy(late)).toEqual([
      '5 misplaced-box “:::in-short” stands right after a heading, before all else in its part; here it is left out',
    ]);
    expect(parsed(late).edition.sections[0]).not.toHaveProperty('inShort');
    expect(toldBy(`${lines('One.')}\n\nBoats.`)).toEqual([expect.stringMatching(/^1 misplaced-box/)]);
  });

  test('lines in another box or in a quotation', () => {
    expect(toldBy(part(`::::note\n${lines('One.')}\n::::`))).toEqual([
      '4 misplaced-box “:::in-short” stands in no other box and in no quotation; here it is shown as it is written',
    ]);
  });

  test('a second box of lines', () => {
    const twice = part(`${lines('One.')}\n\n${lines('Two.')}`);
    expect(toldBy(twice)).toEqual([
      '7 duplicate-box this part has more than one “:::in-short”; only the first is shown',
    ]);
    expect(parsed(twice).edition.sections[0]?.inShort?.text).toBe('One.');
  });

  test.each([
    ['four items', lines('a', 'b', 'c', 'd'), '4 items'],
    ['a paragraph', ':::in-short\nOne.\n:::', 'something else'],
    ['more than the list', ':::in-short\n- One.\n\nMore.\n:::', 'something else'],
    ['a title', ':::in-short[Title]\n- One.\n:::', 'something else'],
    ['a list in the list', ':::in-short\n- One\n  - two\n:::', 'an item that is no line of words'],
    ['an item of two paragraphs', ':::in-short\n- One\n\n  two\n:::', 'an item that is no line of words'],
    ['an empty item', ':::in-short\n- One\n-\n:::', 'an item that is no line of words'],
  ])('%s', (_, box, found) => {
    expect(toldBy(part(box))).toEqual([
      `3 wrong-box “:::in-short” holds one list of at most 3 items, each a line of words; this one has ${found}`,
    ]);
    expect(parsed(part(box)).edition.sections[0]).not.toHaveProperty('inShort');
  });

  test('lines that stand before a content note, which must come first', () => {
    const noted = part(`${lines('One.')}\n\n:::content-note{kind="mentions"}\nx\n:::`);
    expect(toldBy(noted)).toEqual([
      '3 lines-before-note these lines stand before the note that says what this part holds; give the note a “:::short” in their place',
    ]);
  });

  test('no words at all', () => {
    expect(toldBy(part(':::in-short\n:::'))).toEqual([
      '3 empty-box “:::in-short” has no words; write a list between its two lines, or take it out',
    ]);
  });

  test('a line that is none, with its own place', () => {
    const words = (count: number) => new Array(count).fill('word').join(' ');
    expect(toldBy(part(lines(words(25), words(26))))).toEqual([
      '5 long-line this line of “:::in-short” has 26 words; the limit is 25',
    ]);
  });
});
