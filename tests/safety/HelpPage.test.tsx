import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Service } from '../../src/model/library.ts';
import { HelpPage } from '../../src/safety/HelpPage.tsx';
import { HelpPanel } from '../../src/safety/HelpPanel.tsx';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';

const services: readonly Service[] = [
  {
    id: 'danger',
    name: '999',
    purpose: 'Police.',
    for: ['me', 'friend', 'professional'],
    audience: ['adults', 'young-people'],
    nation: ['UK'],
    need: ['danger'],
    phone: '999',
  },
  {
    id: 'line',
    name: 'Line',
    purpose: 'Listens.',
    for: ['me', 'friend'],
    audience: ['young-people'],
    nation: ['UK'],
    need: ['talk', 'feelings'],
    phone: '01632 960 001',
    cost: 'free',
    bill: 'not-shown',
    hours: 'any time',
    checked: '2026-01-01',
    expires: '2026-12-31',
  },
  {
    id: 'rights',
    name: 'Rights desk',
    purpose: 'Advises.',
    for: ['professional'],
    audience: ['adults'],
    nation: ['England'],
    need: ['rights', 'parking'],
    web: 'https://www.desk.example/',
  },
];

async function show(what: React.ReactNode) {
  const words = await createWords('en');
  render(
    <MemoryRouter>
      <WordsProvider words={words}>{what}</WordsProvider>
    </MemoryRouter>,
  );
}

const behind = (door: string) =>
  within(screen.getByRole('region', { name: door }))
    .queryAllByRole('heading', { level: 3 })
    .map(heading => heading.textContent);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-06-01');
});
afterEach(() => vi.useRealTimers());

test('each door leads to its services, and who chooses a need or nation finds those for it, and always help in danger', async () => {
  await show(<HelpPage services={services} />);
  expect(behind('For me')).toEqual(['999', 'Line']);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'What is it about?' }), 'Rights');
  expect(behind('For me')).toEqual(['999']);
  expect(behind('I work with children')).toEqual(['999', 'Rights desk']);
  expect(screen.getByRole('status')).toHaveTextContent('2 of 3 are shown.');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Where are you?' }), 'Scotland');
  expect(behind('I work with children')).toEqual(['999']);
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(behind('I work with children')).toEqual(['999', 'Rights desk']);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('what is chosen is kept nowhere, and the browser is told not to remember it', async () => {
  await show(<HelpPage services={services} />);
  const need = screen.getByRole('combobox', { name: 'What is it about?' });
  await userEvent.selectOptions(need, 'Feelings');
  expect([localStorage.length, sessionStorage.length, location.search, location.hash]).toEqual([
    0,
    0,
    '',
    '',
  ]);
  expect(need).toHaveAttribute('autocomplete', 'off');
});

test('a need that the interface has no words for is shown as its publisher wrote it', async () => {
  await show(<HelpPage services={services} />);
  expect(screen.getByRole('option', { name: 'parking' })).toBeInTheDocument();
});

test('what is for one nation says so', async () => {
  await show(<HelpPage services={services} />);
  expect(screen.getAllByText('Only in England')).toHaveLength(1);
});

test.each([
  ['2026-12-31', 'free · any time'],
  ['2027-01-01', 'free'],
])(
  'on %s the facts are “%s”: past its date the hours go, and name, number, purpose and the last check stay',
  async (day, facts) => {
    vi.setSystemTime(day);
    await show(<HelpPage services={services} />);
    const line = within(screen.getByRole('region', { name: 'For me' }))
      .getByRole('heading', { name: 'Line' })
      .closest('.service') as HTMLElement;
    expect(line).toHaveTextContent('Listens.');
    expect(line).toHaveTextContent(
      'It is not on the phone’s bill. It is still in the phone’s list of calls.',
    );
    expect(within(line).getByRole('link', { name: 'Call 01632 960 001' })).toHaveAttribute(
      'href',
      'tel:01632960001',
    );
    expect(within(line).getByText(facts)).toBeVisible();
    expect(line).toHaveTextContent('Last checked on 1 January 2026');
  },
);

test('the panel shows danger first, then whom to reach first behind each door, and the way to all', async () => {
  const onClose = vi.fn();
  await show(<HelpPanel services={services} onClose={onClose} />);
  const dialog = screen.getByRole('dialog', { name: 'Get help' });
  const parts = within(dialog).getAllByRole('region');
  expect(parts.map(part => within(part).getByRole('heading').textContent)).toEqual([
    'If someone is in danger now',
    'For me · For a friend',
    'I work with children',
  ]);
  const numbers = within(dialog)
    .getAllByRole('link')
    .map(link => link.getAttribute('href'));
  expect(numbers).toEqual(['tel:999', 'tel:01632960001', 'https://www.desk.example/', '/help/']);
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});
