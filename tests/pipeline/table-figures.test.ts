import { describe, expect, test } from 'vitest';
import { numberNotInFull } from '../../src/pipeline/checks/number-not-in-full.ts';
import { parseEdition } from '../../src/pipeline/parse/edition.ts';
import { unitPassages } from '../../src/pipeline/table-figures.ts';
import { block, draft, edition, library, section } from './draft.ts';

/** A full report with this below its one heading. */
function full(text: string) {
  return parseEdition(
    {
      id: 'full',
      file: 'reports/test/full.md',
      text: `---\naudience: adults\nlang: en-GB\n---\n\n## Money {#money}\n\n${text}\n`,
    },
    { slug: 'test', title: 'A report', media: [], library: library() } as never,
    () => {},
  );
}

function told(young: string, text: string) {
  const said = edition('young-people', [section('money', [block(young)])]);
  return numberNotInFull.run(draft([full(text), said]), library()).map(({ found }) => found);
}

const spending = `| Area | Spent (£m) | Share (%) | Staff (000s) | £10 vouchers | Pupils |
| --- | --- | --- | --- | --- | --- |
| North | 3.2 | 48 | 1.5 | 40 | 1,204 |
| South | 2.1* | 32 | 0.8 | 60 | 960 |`;

describe('figures in tables', () => {
  test.each([
    'The North spent £3.2 million.',
    'The South spent £2,100,000.',
    'The share of the North was 48%.',
    'It had 1,500 staff.',
    'The North and the South had 2,164 pupils.',
    'Both areas together spent £5.3 million.',
  ])('“%s” is said by the heads and cells', young => {
    expect(told(young, spending)).toEqual([]);
  });

  test.each([
    ['The North spent £3.2 billion.', '£3.2 billion'],
    ['It gave £40.', '£40'],
    ['It had 1,500,000 staff.', '1,500,000'],
    ['The share was 40%.', '40%'],
    ['The North and the South had 2,165 pupils.', '2,165'],
  ])('“%s” is not', (young, found) => {
    expect(told(young, spending)).toEqual([found]);
  });

  test('the caption tells the unit of cells whose heads tell none, unless it tells of numbers too', () => {
    const table = (caption: string) =>
      `Table: ${caption}\n\n| Area | 2019 | 2020 |\n| --- | --- | --- |\n| North | 41 | 48 |\n`;
    expect(told('In 2020 it was 48%.', table('Per cent of pupils'))).toEqual([]);
    expect(told('In 2020 it was 48%.', table('Number and per cent of pupils'))).toEqual(['48%']);
  });

  test('a unit in a row’s name counts too, and the finding leads to the table', () => {
    const rows = '| | 2019 | 2020 |\n| --- | --- | --- |\n| Cost (£ thousand) | 410 | 480 |';
    expect(told('It cost £480,000.', rows)).toEqual([]);
    expect(unitPassages(full(rows)).map(({ line, figures }) => [line, figures[0]?.text])).toEqual([
      [8, '£410 thousand'],
      [8, '£480 thousand'],
    ]);
  });
});
