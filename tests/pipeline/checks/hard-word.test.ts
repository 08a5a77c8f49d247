import { describe, expect, test } from 'vitest';
import { hardWord } from '../../../src/pipeline/checks/hard-word.ts';
import type { TermUse } from '../../../src/pipeline/draft.ts';
import { block, draft, edition, library, section } from '../draft.ts';

function find(id: string, texts: (string | ReturnType<typeof block>)[], more = {}) {
  return hardWord.run(draft([edition(id, [section('Findings', texts)], more)]), library());
}

const words = (id: string, text: string, more = {}) => find(id, [text], more).map(({ found }) => found);

describe('hard-word', () => {
  test('tells an official word with a plainer one', () => {
    expect(find('young-people', [block('They must comply with the rules.', { line: 12 })])).toEqual([
      {
        rule: 'hard-word',
        severity: 'warning',
        file: 'reports/test/young-people.md',
        line: 12,
        column: 1,
        message:
          '“comply with” (section “Findings”) is hard to read: say “keep to”, or explain it in the text or the glossary',
        found: 'comply with',
        expected: 'keep to',
      },
    ]);
  });

  test('tells a word that hardly any reader knows, also where there is no plainer one', () => {
    expect(find('young-people', ['The hegemony of boards']).map(({ message }) => message)).toEqual([
      '“hegemony” (section “Findings”) is hard to read: say it more plainly, or explain it in the text or the glossary',
    ]);
  });

  test('asks more of easy read, and nothing of adults or of other languages', () => {
    const text = 'Their isolation was a burden.';
    expect(words('easy-read', text)).toEqual(['isolation']);
    expect(words('young-people', text)).toEqual([]);
    expect(words('full', 'They comply with statutory rules.')).toEqual([]);
    expect(words('young-people.cy', 'Mae statutory hegemony.', { lang: 'cy' })).toEqual([]);
  });

  test('tells each word once, whatever its form', () => {
    expect(words('young-people', 'They implement it. They implemented it. It is implementing.')).toEqual([
      'implement',
    ]);
  });

  test('says nothing of a word that the glossary or the text explains', () => {
    const term = { id: 'safeguarding', term: 'safeguarding', forms: [], definition: '', youngPeople: '' };
    const use: TermUse = { asked: 'safeguarding', term, section: 'Findings', at: { line: 1, column: 1 } };
    expect(words('young-people', 'The safeguarding board met.')).toEqual(['safeguarding']);
    expect(words('young-people', 'The safeguarding board met.', { terms: [use] })).toEqual([]);
    expect(words('young-people', 'Hegemony means power over others. They have hegemony.')).toEqual([]);
    expect(words('young-people', 'This is called a quorum. The quorum was not met.')).toEqual([]);
    expect(words('young-people', 'They used hegemony. Hegemony is power over others.')).toEqual([]);
    expect(words('young-people', 'It was a quorum, which means that enough people came.')).toEqual([]);
    expect(words('young-people', 'They used hegemony. Hegemony is not wanted.')).toEqual(['hegemony']);
  });

  test.each([
    'A quorum is the number of people who must come. The quorum was not met.',
    'The word “quorum” means that enough people came. The quorum was not met.',
    'Some did not come, and a quorum is when enough people come.',
    'They need a quorum. It is called a quorum when enough people come.',
    'Hegemony is ruling over others. They liked hegemony.',
    'Quorums are numbers of people who must come. The quorum was not met.',
  ])('takes for an explanation what says what the word is: %s', text => {
    expect(words('young-people', text)).toEqual([]);
  });

  test.each([
    ['Capital is money that makes more money. They liked hegemony.', 'hegemony'],
    ['Hegemony is bad for everyone. They liked hegemony.', 'hegemony'],
    ['Hegemony is going to others. They liked hegemony.', 'hegemony'],
    ['Hegemony is needed. They liked hegemony.', 'hegemony'],
    ['Hegemony is harmful to us. They liked hegemony.', 'hegemony'],
    ['Their way to hegemony is a long one.', 'hegemony'],
    ['They ruled by hegemony means and others.', 'hegemony'],
    ['The board that was called to the quorum went home.', 'quorum'],
  ])('and not what says something else, or of another word: %s', (text, word) => {
    expect(words('young-people', text)).toEqual([word]);
  });

  test('says nothing of names and of code', () => {
    expect(words('young-people', 'We asked Okonkwo and the Statutory Board.')).toEqual([]);
    expect(find('young-people', [block('hegemony()', { kind: 'code' })])).toEqual([]);
  });
});
