import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import type { Near } from '../../src/model/near.ts';
import { InSeries, Related } from '../../src/reader/Near.tsx';
import { Topics } from '../../src/reader/Topics.tsx';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';

const report = (slug: string) => ({ slug, title: `About ${slug}`, published: '2013-11-26' });
const near = {
  series: { id: 'inquiry', title: 'The inquiry', number: 2, of: 3, before: report('a'), after: report('c') },
  topics: [{ id: 'parks', title: 'Parks' }],
  related: [report('x'), report('y'), report('z')],
} as unknown as Near;

async function show(around: Near | undefined) {
  const words = await createWords('en');
  const { container } = render(
    <MemoryRouter>
      <WordsProvider words={words}>
        <InSeries near={around} />
        <Related near={around} most={2} />
        <Topics near={around} />
      </WordsProvider>
    </MemoryRouter>,
  );
  return container;
}

test('a report leads to what came before and after it in its series, and to the series', async () => {
  await show(near);
  const links = within(
    screen.getByRole('navigation', { name: 'Report 2 of 3 in the series The inquiry' }),
  ).getAllByRole('link');
  expect(links.map(link => [link.textContent, link.getAttribute('href'), link.getAttribute('rel')])).toEqual([
    ['The inquiry', '/series/inquiry/', null],
    ['Before this one About a 2013', '/reports/a/', 'prev'],
    ['After this one About c 2013', '/reports/c/', 'next'],
  ]);
});

test('related reports are named up to a number, and topics lead to their pages', async () => {
  await show(near);
  const related = within(screen.getByRole('region', { name: 'Related reports' })).getAllByRole('link');
  expect(related.map(link => link.textContent)).toEqual(['About x', 'About y']);
  expect(screen.getByRole('link', { name: 'Parks' })).toHaveAttribute('href', '/topics/parks/');
});

test('a report by itself, or a copy saved by an earlier build, shows none of it', async () => {
  expect(await show(undefined)).toBeEmptyDOMElement();
  expect(await show({ topics: [], related: [] })).toBeEmptyDOMElement();
});
