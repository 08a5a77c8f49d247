import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { createFirstWords, languages } from '../../../src/strings/words.tsx';
import { openReport, settled } from '../open-report.tsx';

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
