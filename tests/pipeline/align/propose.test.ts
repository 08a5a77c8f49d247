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

const shown = (left: Section[], right: Section[]) =>
  proposePairs(left, right).map(pair => `${pair.left} ${pair.relation} ${pair.right}`);

const young = [
  titled('Where does it stop?', 'where', 'The bus stops in nine villages.'),
  titled('Who borrows?', 'who', 'Children borrow more books. Picture books are best.'),
  titled('Your turn', 'turn', 'Sing something loud and clap your hands.'),
  titled('And then?', 'then', 'There may be a second one. It could go to the hill farms.'),
];

test('sections that say the same are paired; the rest is left alone', () => {
  expect(shown(young, full)).toEqual(['where shortened stops', 'who shortened books', 'then same next']);
});

test('a text of the same length says the same', () => {
  expect(shown([full[0] as Section], full)).toEqual(['stops same stops']);
});

test('sections that stand elsewhere are moved', () => {
  const moved = [young[3], young[0], young[1]] as Section[];
  expect(shown(moved, full)).toEqual(['then moved next', 'where shortened stops', 'who shortened books']);
});

test('blocks are paired within their sections, and several with one are merged', () => {
  const long = section(
    'spending',
    'Fuel is the greatest cost.',
    'The council pays two thirds of it.',
    'Books are given by a printer in Fenby.',
  );
  const short = section('money', 'The council pays most of the fuel.', 'A printer gives the books.');
  expect(shown([short, ...young], [long, ...full.filter(({ id }) => id !== 'costs')])).toEqual([
    'money shortened spending',
    'money.1 merged spending.1,spending.2',
    'money.2 shortened spending.3',
    'where shortened stops',
    'who shortened books',
    'then same next',
  ]);
});

test('a block whose counterpart is in another section is moved', () => {
  const zebra = 'A zebra was painted on the door.';
  const left = [...young.slice(0, 3), section('then', young[3]?.blocks[0]?.text ?? '', zebra)];
  const stops = section('stops', ...(full[0]?.blocks ?? []).map(block => block.text), `In June ${zebra}`);
  const right = [{ ...stops, heading: 'Where the bus stops' }, ...full.slice(1)];
  const pairs = proposePairs(left, right);
  expect(pairs.find(pair => pair.left[0] === 'then.2')).toMatchObject({
    right: ['stops.2'],
    relation: 'moved',
  });
  for (const { confidence } of pairs) expect(confidence > 0 && confidence <= 1).toBe(true);
});

describe('one word that two texts share', () => {
  const method = titled(
    'Methodology',
    'method',
    'The survey instrument was distributed to 1,400 respondents across nine local authorities, and responses were weighted by age.',
  );
  const governance = titled(
    'Governance',
    'gov',
    'The committee was chaired by the Deputy Chief Executive and met quarterly.',
  );

  test('makes no pair of their sections', () => {
    const party = titled('Your birthday party', 'party', 'You can eat cake and sing songs with friends.');
    expect(shown([party], [method, governance])).toEqual([]);
  });

  const told = [
    section('what', 'They looked at 48 parks. A quarter were not safe.'),
    section('next', 'The council will mend the swings.'),
  ];
  const pairOf = (cost: string) => {
    const found = section(
      'found',
      'We looked at 48 sites. The council looked at every playground and found that many were in need of repair.',
      cost,
    );
    const pairs = proposePairs(told, [found, titled('How', 'how', 'Two inspectors visited each site once.')]);
    return pairs.find(({ right }) => right.includes('found.2'));
  };

  test('makes no pair of blocks where it is only kindred, and much else is of the same field', () => {
    expect(pairOf('Repairs cost £12,400 in 2013.')).toBeUndefined();
  });

  test('makes blocks not the same, and their pair is not sure', () => {
    const pair = pairOf('Mending it all cost £12,400 in 2013.');
    expect(pair).toMatchObject({ left: ['next.1'], relation: 'shortened' });
    expect(pair?.confidence).toBeCloseTo(0.65);
  });
});

describe('nothing is proposed', () => {
  test('between texts that share no words', () => {
    expect(shown([titled('Frogs', 'frogs', 'Green, small, loud.')], full)).toEqual([]);
  });

  test('where an edition has no sections', () => {
    expect(shown([], full)).toEqual([]);
    expect(shown(full, [])).toEqual([]);
  });
});
