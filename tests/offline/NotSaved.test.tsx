import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NotSaved } from '../../src/offline/NotSaved.tsx';
import { shelf } from '../../src/offline/shelf.ts';
import { useFakeCaches } from './fake-caches.ts';
import { FakeSite, useActiveWorker } from './fake-site.ts';
import { putCopy } from './saved-copy.ts';
import { show } from './show.tsx';

beforeEach(() => {
  useFakeCaches();
  useActiveWorker();
});

afterEach(() => vi.unstubAllGlobals());

test('says what happened, links to what is saved whole, and to what works', async () => {
  await putCopy(new FakeSite());
  await putCopy(new FakeSite('exclusions'), { whole: false, missing: ['reports/exclusions/outline.json'] });
  await show(<NotSaved />);
  await act(() => shelf.refresh());
  expect(
    screen.getByRole('heading', { level: 1, name: 'This report is not saved on this device' }),
  ).toBeVisible();
  const list = screen.getByRole('list', { name: 'Reports that you can read now' });
  expect(
    within(list)
      .getAllByRole('link')
      .map(link => link.getAttribute('href')),
  ).toEqual(['/reports/one-year-on/']);
  expect(screen.getByRole('link', { name: 'Get help' })).toHaveAttribute('href', '/help/');
});

test('speaks at the young people’s level', async () => {
  await show(<NotSaved />, 'young');
  await act(() => shelf.refresh());
  expect(screen.getByText('There is no signal. The whole report is not on this device.')).toBeVisible();
  expect(
    screen.getByText('These still work with no signal. So does “Exit this page”.').nextElementSibling,
  ).toHaveTextContent('Get helpSaved reports');
});

test('with nothing saved says that too', async () => {
  await show(<NotSaved />);
  await act(() => shelf.refresh());
  expect(screen.getByText('No reports are saved on this device.')).toBeVisible();
});
