import { expect, test } from 'vitest';
import { find, type Passage } from '../../../src/app/pack/search.ts';

const passage = (id: string, text: string): Passage => ({
  slug: 'park',
  edition: 'full',
  id,
  number: id,
  text,
});
const passages = [
  passage('1', 'The council’s café by the pond was shut.'),
  passage('2', 'A pond, and beside it the council built a wall.'),
  passage(
    '3',
    `${'Long ago there was nothing. '.repeat(10)}Then came the Pond. ${'More words follow here. '.repeat(10)}`,
  ),
];
const idsOf = (query: string) => find(passages, query).map(hit => hit.passage.id);

test('accents, capitals, spaces and the shape of an apostrophe make no difference', () => {
  expect(idsOf("COUNCIL'S  cafe")).toEqual(['1']);
  expect(idsOf('pönd')).toEqual(['1', '2', '3']);
});

test('what says it word by word comes before what has all the words', () => {
  expect(idsOf('a pond')).toEqual(['2', '1', '3']);
  expect(idsOf('pond wall')).toEqual(['2']);
});

test('nothing is found where nothing is asked or nothing is there', () => {
  expect(idsOf('   ')).toEqual([]);
  expect(idsOf('unicorn')).toEqual([]);
});

test('the words around are shown as they are written, cut between words', () => {
  const [hit] = find([passages[2] as Passage], 'POND');
  expect(hit?.found).toBe('Pond');
  expect(hit?.before).toMatch(/^… \S.*Then came the $/);
  expect(hit?.after).toMatch(/^\. More words .* …$/);
  expect(`${hit?.before.slice(2)}${hit?.found}${hit?.after.slice(0, -2)}`.length).toBeLessThan(150);
});

test('the place is right behind characters that become several or none', () => {
  const [hit] = find([passage('4', 'ﬁfty ﬁne 👋 cafés: the POND')], 'pond');
  expect(hit?.found).toBe('POND');
  expect(hit?.before).toBe('ﬁfty ﬁne 👋 cafés: the ');
});
