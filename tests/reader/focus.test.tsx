import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Outline } from '../../src/model/library.ts';
import type { EditionId, Pairing } from '../../src/model/report.ts';
import { PeekPanel } from '../../src/reader/peek/PeekPanel.tsx';
import type { Peek } from '../../src/reader/peek/peek.ts';
import { TextStore } from '../../src/reader/text-store.ts';
import { createWords, WordsProvider } from '../../src/strings/words.tsx';
import { openReport, outline, settled, tab } from './open-report.tsx';

/** What is pressed often goes away with the press; whoever goes by keys must not be put back to the top of the page. */

const hard: Outline = { ...outline, sensitive: true };
const button = (name: string | RegExp) => screen.getByRole('button', { name });

afterEach(() => vi.unstubAllGlobals());

async function pressByKey(control: HTMLElement) {
  control.focus();
  await userEvent.keyboard('{Enter}');
  await settled();
}

describe('what a change of version could not do', () => {
  async function failing() {
    const opened = await openReport();
    await userEvent.click(tab('Full report (English)'));
    await opened.network.fail('full');
  }

  test.each(['{Enter}', '{Escape}'])('closed by %s, leads on to the open tab', async key => {
    await failing();
    button('Close').focus();
    await userEvent.keyboard(key);
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
    expect(tab('Young people’s version')).toHaveFocus();
  });

  test('closed from elsewhere, leaves the focus there', async () => {
    await failing();
    button('Look at part 1').focus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
    expect(button('Look at part 1')).toHaveFocus();
  });
});

test('who was led to the adults’ version and reads the young people’s instead is at its tab', async () => {
  const { network } = await openReport({ view: 'full', hash: '#two', outline: hard });
  await pressByKey(await screen.findByRole('button', { name: 'Read that one' }));
  await network.answer('young-people');
  expect(screen.queryByRole('button', { name: 'Read that one' })).toBeNull();
  expect(tab('Young people’s version')).toHaveAttribute('aria-selected', 'true');
  expect(tab('Young people’s version')).toHaveFocus();
});

test('the link to the young people’s version at the head of the adults’ one leads to its tab', async () => {
  const { network } = await openReport({ view: 'full', outline: hard });
  await pressByKey(screen.getByRole('link', { name: 'Young people’s version' }));
  await network.answer('young-people');
  expect(tab('Young people’s version')).toHaveAttribute('aria-selected', 'true');
  expect(tab('Young people’s version')).toHaveFocus();
});

test('a look that shows another version instead has the focus at its name', async () => {
  const whole = [{ section: 'one', from: 0, to: 1 }];
  const rows = [{ relation: 'same', left: whole, right: whole }];
  const pairings = ['young-people', 'full-cy'].map(left => ({ left, right: 'full', rows }));
  const words = await createWords('en');
  const report = { ...outline, pairings: pairings as unknown as readonly Pairing[] };
  const store = new TextStore(report, 'en', () => document.createDocumentFragment());
  for (const id of ['young-people', 'full-cy']) store.adopt(id as EditionId, document.createElement('div'));
  const peek: Peek = {
    key: '',
    host: document.createElement('div'),
    control: document.createElement('button'),
    from: 'full' as EditionId,
    to: 'young-people' as EditionId,
    place: { section: 'one' as never, index: 0 },
  };
  vi.spyOn(window, 'scrollBy').mockImplementation(() => {});
  render(
    <MemoryRouter>
      <WordsProvider words={words}>
        <PeekPanel {...{ peek, store }} outline={report} onClose={() => {}} onGo={() => {}} />
      </WordsProvider>
    </MemoryRouter>,
  );
  await pressByKey(button(/Cymraeg/));
  expect(screen.queryByRole('button', { name: /Cymraeg/ })).toBeNull();
  const look = screen.getByRole('region', { name: /Cymraeg/ });
  expect(look.querySelector('.peek-name')).toHaveFocus();
});
