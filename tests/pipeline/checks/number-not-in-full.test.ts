import { describe, expect, test } from 'vitest';
import { numberNotInFull } from '../../../src/pipeline/checks/number-not-in-full.ts';
import { block, draft, edition, library, section } from '../draft.ts';

/** The findings for one paragraph of the young people's version against one of the full report. */
function find(young: string, full: string, lang = 'en-GB') {
  const editions = [
    edition('full', [section('numbers', [block(full, { line: 40 })])]),
    edition('young-people', [section('numbers', [block(young, { line: 12 })])], { lang }),
  ];
  const report = draft(editions, { facts: { published: '2019-06-30' } });
  return numberNotInFull.run(report, library());
}

function told(young: string, full: string, lang?: string) {
  return find(young, full, lang).map(finding => finding.found);
}

describe('number-not-in-full', () => {
  test.each([
    ['48 per cent of boards', '48% of boards'],
    ['forty-eight per cent', '48%'],
    ['48 out of every 100 boards', '48% of boards'],
    ['9 areas', 'nine areas'],
    ['1000 children', '1,000 children'],
    ['One thousand children', '1,000 children'],
    ['half of the boards', '50% of the boards'],
    ['a third', 'one in three'],
    ['1 in 3 pupils', '33% of pupils'],
    ['It was in February 2015', 'on 17 February 2015'],
    ['in 2015', 'on 17 February 2015'],
    ['in 2010', 'in the school year 2009–10'],
    ['the 17th of February', '17/2/2015'],
    ['in March 2015', 'the term ended on 28 February 2015, and she followed in March'],
    ['1 in every 10,000, and in another 65 in every 10,000', 'from 1 to 65 per 10,000 children'],
    ['65 in every 10,000', 'for every 10,000 children, one area knew of 1 victim and another of 65'],
    ['£51 of every £100', '51% of the cost'],
    ['£1.5 million', '£1,500,000'],
    ['50p', '£0.50'],
    ['three quarters', '75 per cent'],
    ['Out of every 100 families, 32 had children.', '32% of families'],
  ])('finds “%s” in “%s”', (young, full) => {
    expect(told(young, full)).toEqual([]);
  });

  test.each([
    ['49% of boards', '48% of boards', '49%'],
    ['48 boards', '48% of boards', '48'],
    ['ten areas', 'nine areas', 'ten'],
    ['£40 a week', '40 children', '£40'],
    ['on 18 February 2015', 'on 17 February 2015', '18 February 2015'],
    ['on 17 February 2015', 'in February 2015', '17 February 2015'],
    ['in 2016', 'in 2015', '2016'],
    ['6 in every 10,000', 'from 1 to 65 per 10,000', '6 in every 10,000'],
    ['a third of them', 'a quarter of them', 'a third'],
    ['two hundred', '210 pupils', 'two hundred'],
  ])('misses “%s” in “%s”', (young, full, found) => {
    expect(told(young, full)).toEqual([found]);
  });

  test('says where the number stands, and the nearest one in the full report', () => {
    expect(find('Half said yes.', '48% of boards')).toEqual([
      {
        rule: 'number-not-in-full',
        severity: 'error',
        file: 'reports/test/young-people.md',
        line: 12,
        column: 1,
        message:
          '“Half” is in no edition for adults; the nearest there is “48%” (reports/test/full.md:40), so if it is rounded, say “about”',
        found: 'Half',
        expected: '48%',
      },
    ]);
    expect(find('49% said yes.', '48% of boards').map(finding => finding.message)).toEqual([
      '“49%” is in no edition for adults; the nearest there is “48%” (reports/test/full.md:40)',
    ]);
    expect(find('500 said yes.', '48% of boards').map(finding => finding.message)).toEqual([
      '“500” is in no edition for adults',
    ]);
  });

  test.each([
    ['about half of the boards', '48% of boards'],
    ['almost half', '48%'],
    ['nearly 17,000', '16,500 children'],
    ['more than 2,400', '2,409 children'],
    ['around a third', '32%'],
  ])('takes “%s” for a rounding of “%s”', (young, full) => {
    expect(told(young, full)).toEqual([]);
  });

  test.each([
    ['half of the boards', '48% of boards', 'half'],
    ['more than half', '48%', 'half'],
    ['almost half', '52%', 'half'],
    ['about half', '44%', 'half'],
    ['nearly 17,000', '17,100 children', '17,000'],
    ['about 20,000', '16,500 children', '20,000'],
    ['more than 18 years', '17 years', '18'],
    ['around 2014', '2015', '2014'],
  ])('takes “%s” for no rounding of “%s”', (young, full, found) => {
    expect(told(young, full)).toEqual([found]);
  });

  const sites =
    'We visited 48 sites: 12 were unsafe and 36 were safe. Spending was £1.25 million, after £980,000.';

  test.each([
    ['Three quarters were safe.', sites],
    ['75% were safe.', sites],
    ['75% were safe.', 'We visited 48 sites. Of these, 12 were unsafe, and 36 were safe.'],
    ['Spending rose by £270,000.', sites],
    ['£2.23 million was spent in the two years.', sites],
    ['In total 18,909 children were victims or at risk.', '2,409 were victims, and 16,500 were at risk.'],
    ['That is 15 percentage points more for the South.', 'In the South it was 40%, then 55%.'],
    ['The others, 60%, did not feel safe.', '40% felt safe.'],
    ['Spending was under £1 million, then over £1 million.', sites],
    ['It took a year and a half.', 'It lasted eighteen months.'],
    ['It took one and a half years.', 'It lasted 18 months.'],
    ['It is open until 5pm, or 9.30 a.m. to six o’clock.', 'Nothing.'],
  ])('computes “%s” from “%s”', (young, full) => {
    expect(told(young, full)).toEqual([]);
  });

  test.each([
    ['75% were happy.', sites, '75%'],
    ['65% were safe.', sites, '65%'],
    ['60 sites were happy.', sites, '60'],
    ['Nine more were unsafe.', '12 were unsafe, and 21 were safe.', 'Nine'],
    ['2 in 3 felt unsafe.', 'One in three felt unsafe.', '2 in 3'],
    ['Spending rose by £280,000.', sites, '£280,000'],
    ['£270,000 was stolen.', 'It cost £1.25 million. Another cost £980,000.', '£270,000'],
    ['Nearly 70% felt safe, and no others.', 'One in three felt safe.', '70%'],
    ['It took a year and a half.', 'It lasted 17 months.', 'a year and a half'],
    ['Spending was over £1 million.', 'It cost £1.9 million.', '£1 million'],
  ])('computes “%s” from nothing in “%s”', (young, full, found) => {
    expect(told(young, full)).toContain(found);
  });

  test.each([
    ['More than 48 sites', '48 sites'],
    ['Fewer than 12', '12 sites'],
    ['Just over a quarter', '25%'],
    ['Over £40', '£40'],
    ['Less than 12 months', 'It took 12 months'],
  ])('“%s” is not said by “%s”', (young, full) => {
    expect(find(young, full).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^here it is (?:more|less) than “.*”, and the edition for adults says “.*” \(/),
    ]);
  });

  test.each([
    ['More than 48 sites', 'over 48 sites'],
    ['More than 48 sites', '48 sites or more'],
    ['Fewer than 12', 'less than 12'],
    ['At least 48', '48 sites'],
    ['No more than 48', '48 sites'],
    ['Up to 48', '48 sites'],
    ['You are under 18.', 'Everyone aged 0 to 18'],
    ['She is over 16.', 'aged 16'],
    ['Over 3 years it fell.', 'in 3 years'],
    ['More than 40 sites', '48 sites'],
    ['At least 2,000', '2,409'],
  ])('“%s” may be said by “%s”', (young, full) => {
    expect(told(young, full)).toEqual([]);
  });

  test('reads the alternative texts of pictures on both sides, save for what a picture shows', () => {
    const picture = (alt: string) => ({
      references: [{ kind: 'image' as const, url: 'a.png', alt, at: { line: 21, column: 3 } }],
    });
    const run = (young: string, full: string) =>
      numberNotInFull.run(
        draft([
          edition('full', [section('a')], picture(full)),
          edition('young-people', [section('a')], picture(young)),
        ]),
        library(),
      );
    expect(run('4,444 broken swings', 'Swings')).toMatchObject([{ line: 21, column: 3, found: '4,444' }]);
    expect(run('4,444 broken swings', 'A chart of 4,444 swings')).toEqual([]);
    expect(run('Three children on a bench', 'A bench')).toEqual([]);
  });

  test('asks nothing of numbers that are no figures of the report', () => {
    const contacts =
      'Call 0800 1111 or 999. Text SHOUT to 85258. Read section 3.2. One of the two will first listen; no one has to.';
    expect(told(contacts, 'Nothing.')).toEqual([]);
  });

  test('knows the date of publication from report.yaml', () => {
    expect(told('This came out on 30 June 2019.', 'Nothing.')).toEqual([]);
    expect(told('This came out on 1 July 2019.', 'Nothing.')).toEqual(['1 July 2019']);
  });

  test('lets a number count the list that it introduces', () => {
    const list = block('Ask.\nTell.\nRest.', { kind: 'list' });
    const run = (opening: string) =>
      numberNotInFull
        .run(
          draft([
            edition('full', [section('a', ['Nothing.'])]),
            edition('young-people', [section('a', [opening, list])]),
          ]),
          library(),
        )
        .map(finding => finding.found);
    expect(run('Here are three things to know.')).toEqual([]);
    expect(run('Here are four things to know.')).toEqual(['four']);
  });

  test('reads titles, summaries, headings and notes on both sides', () => {
    const young = edition('young-people', [section('a', [], { heading: 'What 9 areas said', line: 7 })], {
      title: '37 ideas',
      summary: 'It looks at 65 places.',
      footnotes: [{ number: 1, html: '<p>Seen on <em>12</em> visits</p>', references: 1 }],
    });
    const full = edition('full', [section('a', [], { heading: 'Nine areas' })], {
      title: 'Thirty-seven recommendations',
      summary: 'On 65 places',
      footnotes: [{ number: 1, html: '<p>12 visits</p>', references: 1 }],
    });
    expect(numberNotInFull.run(draft([full, young]), library())).toEqual([]);
    const bare = numberNotInFull.run(draft([edition('full', [section('a')]), young]), library());
    expect(bare.map(({ found, line }) => [found, line])).toEqual([
      ['37', 1],
      ['65', 1],
      ['9', 7],
      ['12', 1],
    ]);
  });

  test('compares an edition with those for adults in its own language', () => {
    const report = draft([
      edition('full', [section('a', ['48% of boards'])]),
      edition('full.cy', [section('a', ['49% o fyrddau'])], { lang: 'cy' }),
      edition('young-people.cy', [section('a', ['49 y cant'])], { lang: 'cy' }),
      edition('young-people', [section('a', ['48 per cent'])]),
    ]);
    expect(numberNotInFull.run(report, library())).toEqual([]);
  });

  test('compares only digits across languages', () => {
    expect(told('48 y cant, ac 1,000 o blant', '48% and 1,000 children', 'cy')).toEqual([]);
    expect(told('49 y cant', '48%', 'cy')).toEqual(['49 y cant']);
  });

  test('asks nothing of adults, nor of a report without an edition for them', () => {
    expect(numberNotInFull.run(draft([edition('full', [section('a', ['48%'])])]), library())).toEqual([]);
    expect(numberNotInFull.run(draft([edition('young-people', [section('a', ['48%'])])]), library())).toEqual(
      [],
    );
  });

  test('traces what a part says in short, and traces to it', () => {
    const parts = (youngSays: string) => [
      edition('full', [section('numbers', [], { inShort: block('48% of boards', { kind: 'list' }) })]),
      edition('young-people', [
        section('numbers', [], { inShort: block(youngSays, { kind: 'list', line: 9 }) }),
      ]),
    ];
    const run = (says: string) => numberNotInFull.run(draft(parts(says)), library());
    expect(run('48 in 100 boards')).toEqual([]);
    expect(run('49% of boards')).toMatchObject([{ line: 9, found: '49%' }]);
  });
});

describe('a figure of the edition’s own', () => {
  const own = (figure: string) => ({ ownFigures: [{ figure, because: 'We counted the games ourselves.' }] });
  const run = (text: string, more = {}) =>
    numberNotInFull.run(
      draft([
        edition('full', [section('a', ['Words.'])]),
        edition('young-people', [section('a', [text])], more),
      ]),
      library(),
    );

  test('is let through where a reason is given, in whatever form', () => {
    expect(run('There are 17 games.')).toHaveLength(1);
    expect(run('There are 17 games.', own('17'))).toEqual([]);
    expect(run('There are seventeen games.', own('17'))).toEqual([]);
    expect(run('There are 18 games, and 17 winners.', own('17')).map(({ found }) => found)).toEqual(['18']);
  });

  test('is told where it is no longer said', () => {
    expect(run('There are games.', own('17'))).toEqual([
      {
        rule: 'number-not-in-full',
        severity: 'warning',
        file: 'reports/test/young-people.md',
        line: 1,
        column: 1,
        message: '`ownFigures` gives a reason for “17”, which this edition does not say; take it out',
        found: '17',
      },
    ]);
  });
});
