import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { lit, openReport, outline, readAt, settled, tab } from './open-report.tsx';

// Its code comes by itself, and is there in time however busy the machine is.
beforeAll(() => import('../../src/reader/SideBySide.tsx'));
afterEach(() => vi.unstubAllGlobals());

async function press(name: string) {
  await userEvent.click(tab(name));
  await settled();
}

test('who asks for a version that is slow, and then for another, comes to the counterpart of what they read', async () => {
  const { network } = await openReport();
  readAt('one.1');
  await press('Full report (Cymraeg)');
  expect(network.asked).toEqual(['full-cy']);
  await press('Side by side');
  await network.answer('full');
  expect(tab('Side by side')).toHaveAttribute('aria-selected', 'true');
  expect(lit()).toBe('young-people one.1');
});

test('where a version that a link leads to cannot be had, the address stays that of what is read', async () => {
  const { network, address } = await openReport({ view: 'full', outline: { ...outline, sensitive: true } });
  await userEvent.click(screen.getByRole('link', { name: 'Young people’s version' }));
  await network.fail('young-people');
  expect(screen.getByText(/“Young people’s version” could not be loaded/)).toBeVisible();
  expect(address()).toBe('/reports/park/full/');
  screen.getByText('Words 1.2 of full.');
});

test('where two versions asked for one after the other both fail, each can be asked for again', async () => {
  const { network } = await openReport();
  await press('Full report (English)');
  await press('Full report (Cymraeg)');
  await network.fail('full');
  await network.fail('full-cy');
  screen.getByText(/could not get “Full report \(Cymraeg\)”/);
  expect(tab('Young people’s version')).toHaveAttribute('aria-selected', 'true');
  await press('Full report (English)');
  expect(network.asked).toEqual(['full', 'full-cy', 'full']);
  await network.answer('full');
  expect(tab('Full report (English)')).toHaveAttribute('aria-selected', 'true');
  screen.getByText('Words 1.2 of full.');
});
