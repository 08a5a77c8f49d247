import { within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { EditionId, Report, SectionId, Slug } from '../../../src/model/report.ts';
import { compileReport } from '../../../src/pipeline/compile/report.ts';
import { parseReport } from '../../../src/pipeline/parse/report.ts';
import { wordsOfReport } from '../../../src/reader/text/words-of-report.tsx';
import { createWords } from '../../../src/strings/words.tsx';

const place = { base: '/a/b/', language: 'en', firstLanguage: 'en' };

const full = `
## A family {#family}

::::content-note{kind="account"}
This part tells how a dog died.

:::short
The family talked about it.
:::
::::

The dog was old.

### The garden {#garden}

:::in-short
- They chose a tree.
- It is [here](#help).
:::

They chose a tree.

## Help {#help}

:::recommendation{#r2 status="no-response"}
Talk to them.
:::

::::recommendation{#r1 to="Vets & wardens" status="partly"}
Say it plainly.

:::evidence
See [the family](#family).
:::

:::for-children
Ask your vet.
:::
::::

Table: Talks, *all*

| Month | Talks |
| --- | --: |
| May | 3 |

:::chart{data="data/talks.csv" title="Talks by month"}
More talks in May.
:::

## Last {#last}

:::content-note{kind="explains"}
This part explains sadness.
:::

It comes and goes.
`;

const report = compiled();

function compiled(): Report {
  const facts = {
    title: 'Dogs',
    shortTitle: 'Dogs',
    published: '2024-03-01',
    publisher: 'Council',
    topics: [],
    sensitive: true,
    retelling: false,
    sources: [],
    related: [],
    corrections: [],
  };
  const library = {
    name: 'Fenby',
    publisher: 'Council',
    summary: '',
    languages: ['en'],
    exit: 'https://www.bbc.co.uk/weather',
    series: [],
    topics: [],
    services: [],
    terms: [],
  };
  const media = [{ path: 'data/talks.csv', bytes: 1, sha256: '0', text: 'Month,Talks\nMay,3\nJune,1\n' }];
  const editions = [{ id: 'full', file: 'reports/dogs/full.md', text: full }];
  const factAt = () => ({ line: 1, column: 1 });
  const source = { slug: 'dogs' as Slug, folder: 'reports/dogs', facts, factAt, editions, media };
  const draft = parseReport(source, library, finding => {
    throw new Error(finding.message);
  });
  return compileReport(draft, media);
}

/** The words of the edition as the browser gets them. */
async function textOf(): Promise<HTMLElement> {
  const text = document.createElement('div');
  text.innerHTML = wordsOfReport(report, await createWords('en'), place).edition('full' as EditionId);
  return text;
}

function partOf(text: HTMLElement, id: string): HTMLElement {
  const part = text.querySelector<HTMLElement>(`[id="${id}"]`);
  if (!part) throw new Error(`There is no #${id}.`);
  return part;
}

const ways = (box: HTMLElement) =>
  within(within(box).getByRole('list', { name: 'Ways on from this note' }))
    .getAllByRole('link')
    .map(link => `${link.textContent} ${link.getAttribute('href')}`);

describe('a content note', () => {
  test('has three ways on, past all lower parts, and says the finding of what can be skipped', async () => {
    const note = partOf(await textOf(), 'family.1');
    expect(ways(note)).toEqual(['Read #family.2', 'Short version #short-full-family.1', 'Skip #help']);
    const short = partOf(note, 'short-full-family.1');
    expect(short.textContent).toContain('The family talked about it.');
    expect(within(short).getByRole('link', { name: 'Skip to “Help”' }).getAttribute('href')).toBe('#help');
  });

  test('without a short version offers none; from the last part Skip leads to the end', async () => {
    const text = await textOf();
    expect(ways(partOf(text, 'last.1'))).toEqual(['Read #last.2', 'Skip #end-full']);
    expect(partOf(text, 'end-full').textContent).toBe('This is the end of this version.');
  });

  test('side by side leads to places of the same edition', async () => {
    const words = wordsOfReport(report, await createWords('en'), place);
    const html = words.passages('full' as EditionId, [{ section: 'family' as SectionId, from: 1, to: 1 }]);
    expect(html).toContain('href="#full:family.2"');
    expect(html).toContain('href="#full:help"');
  });
});

describe('whom to call', () => {
  const help = { name: 'Line', phone: '01632 960 001' };

  test('stands in one line at the end of each part with a content note, past all lower parts, and nowhere else', async () => {
    const text = document.createElement('div');
    text.innerHTML = wordsOfReport(report, await createWords('en'), place, help).edition('full' as EditionId);
    const lines = [...text.querySelectorAll<HTMLElement>('.help-line')];
    expect(lines.map(line => line.closest<HTMLElement>('[data-passage]')?.dataset.passage)).toEqual([
      'garden.1',
      'last.2',
    ]);
    const links = lines[0] ? within(lines[0]).getAllByRole('link') : [];
    expect(links.map(link => link.getAttribute('href'))).toEqual(['tel:01632960001', '/a/b/help/']);
  });

  test('goes with the passage side by side', async () => {
    const words = wordsOfReport(report, await createWords('en'), place, help);
    const cell = (section: string) =>
      words.passages('full' as EditionId, [{ section: section as SectionId, from: 0, to: 2 }]);
    expect(cell('last')).toContain('help-line');
    expect(cell('help')).not.toContain('help-line');
  });
});

test('what a part says in short stands with its heading, named by how many lines it has', async () => {
  const text = await textOf();
  const head = text.querySelector('[data-passage="garden"]') as HTMLElement;
  expect(head.querySelector('.in-short')?.textContent).toMatch(
    /^In two lines\s*They chose a tree\.\s*It is here\.\s*$/,
  );
  expect(text.querySelector('[data-passage="garden.1"]')?.textContent).toContain('They chose a tree.');
  const words = wordsOfReport(report, await createWords('en'), place);
  const html = words.passages('full' as EditionId, [{ section: 'garden' as SectionId, from: 0, to: 0 }]);
  expect(html).toContain('It is <a href="#full:help">here</a>.');
});

test('every link inside the words leads to something', async () => {
  const text = await textOf();
  const links = [...text.querySelectorAll('a[href^="#"]')].map(
    link => link.getAttribute('href')?.slice(1) ?? '',
  );
  expect(links.filter(id => !text.querySelector(`[id="${id}"]`))).toEqual([]);
});

test('a recommendation says whom it asks, how far it has come, and names its parts', async () => {
  const text = await textOf();
  const block = partOf(text, 'help.2');
  expect(within(block).getByRole('link', { name: 'Recommendation 1' }).getAttribute('href')).toBe(
    '#recommendation-full-r1',
  );
  const facts = [...block.querySelectorAll('dl > div')].map(fact => fact.textContent);
  expect(facts).toEqual(['ToVets & wardens', 'Statuspartly done']);
  const names = [...block.querySelectorAll('.part-name')].map(name => name.textContent);
  expect(names).toEqual(['Evidence', 'In words for children']);
  expect(partOf(text, 'help.1').textContent).toContain('no answer yet');
});

test('a table and a chart offer their numbers as a file that the report has', async () => {
  const text = await textOf();
  const links = within(text).getAllByRole('link', { name: /^Get this table as CSV/ });
  expect(links.map(link => link.textContent)).toEqual([
    'Get this table as CSV: Talks, all',
    'Get this table as CSV: Talks by month',
  ]);
  const files = report.editions.flatMap(edition =>
    edition.tables.map(({ path }) => `/a/b/reports/dogs/${path}`),
  );
  expect(links.map(link => link.getAttribute('href'))).toEqual(files);
  expect(text.querySelector('.chart summary')?.textContent).toBe('The numbers as a table');
  expect(text.innerHTML).not.toContain('data-say');
});
