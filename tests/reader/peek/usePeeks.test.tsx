import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createFirstWords, languages } from '../../../src/strings/words.tsx';
import { openReport, settled } from '../open-report.tsx';

// Its code comes with the first press, and is there in time however busy the machine is.
beforeAll(() => import('../../../src/reader/peek/PeekPanel.tsx'));
afterEach(() => vi.unstubAllGlobals());

const look = 'Look at part 1';
const button = (name: string) => screen.getByRole('button', { name });

test('a look that cannot be had is seen not to open, and is said each time', async () => {
  await openReport({ make: createFirstWords });
  const { en } = languages;
  if (!en) throw new Error('There is no English.');
  vi.spyOn(en, 'later').mockRejectedValue(new TypeError('No network.'));
  await userEvent.click(button(look));
  await settled();
  const said = screen.getByText(/could not get “Full report \(English\)”/);
  expect(said.closest('[role="status"]')).toBeVisible();
  expect(button(look)).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(button(look));
  await settled();
  // Words that stay as they are would not be heard again.
  expect(said).not.toBeInTheDocument();
  screen.getByText(/could not get “Full report \(English\)”/);
});

test('a look opened by the number of its part is said to be open by the button too, which closes it and keeps the focus', async () => {
  await openReport();
  const number = screen.getByRole('link', { name: '1' });
  const other = button('Look at part 2');
  await userEvent.click(number);
  await settled();
  screen.getByRole('region', { name: /Full report/ });
  for (const control of [number, button(look)]) expect(control).toHaveAttribute('aria-expanded', 'true');
  expect(other).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(button(look));
  await settled();
  expect(screen.queryByRole('region', { name: /Full report/ })).toBeNull();
  for (const control of [number, button(look)]) expect(control).toHaveAttribute('aria-expanded', 'false');
  expect(button(look)).toHaveFocus();
});

test('Esc leads back to the control that opened the look', async () => {
  await openReport();
  await userEvent.click(button(look));
  await settled();
  await userEvent.keyboard('{Escape}');
  expect(button(look)).toHaveFocus();
  expect(screen.getByRole('link', { name: '1' })).toHaveAttribute('aria-expanded', 'false');
});
