import { describe, expect, test } from 'vitest';
import type { Section } from '../../../src/model/report.ts';
import { proposePairs } from '../../../src/pipeline/align/propose.ts';
import { section } from './sections.ts';

const titled = (heading: string, id: string, text: string): Section => ({ ...section(id, text), heading });

const full = [
  titled(
    'Where the bus stops',
    'stops',
    'The library bus stops in nine villages, each for twenty minutes, except in snow.',
  ),
  titled(
    'What the bus costs',
    'costs',
    'Fuel and repairs are the greatest cost, and the council pays two thirds of them.',
  ),
  titled(
    'Who borrows books',
    'books',
    'Children borrow more picture books than adults borrow novels, and animals come next.',
  ),
  titled(
    'What comes next',
    'next',
    'A second vehicle would reach the hill farms; the council decides in the spring.',
  ),
];

const pairs = (left: Section[], right: Section[]) =>
  proposePairs(left, right).map(pair => `${pair.left} ${pair.relation} ${pair.right}`);

test('sections with the same words are paired in order; the rest is left alone', () => {
  const young = [
    titled('Where does it stop?', 'where', 'The bus stops in nine villages.'),
    titled('Who borrows?', 'who', 'Children borrow more books. Picture books are best.'),
    titled('Your turn', 'turn', 'Draw something yellow and hand it over.'),
    titled('And then?', 'then', 'There may be a second one. It could go to the hill farms.'),
  ];
  expect(pairs(young, full)).toEqual(['where shortened stops', 'who shortened books', 'then same next']);
});

test('a text of the same length says the same', () => {
  expect(pairs([full[0] as Section], full)).toEqual(['stops same stops']);
});

test('pairs never cross', () => {
  const swapped = [full[2], full[0]] as Section[];
  expect(pairs(swapped, full)).toHaveLength(1);
});

describe('nothing is proposed', () => {
  test('between texts that share no words', () => {
    expect(pairs([titled('Frogs', 'frogs', 'Green, small, loud.')], full)).toEqual([]);
  });

  test('where an edition has no sections', () => {
    expect(pairs([], full)).toEqual([]);
    expect(pairs(full, [])).toEqual([]);
  });
});
