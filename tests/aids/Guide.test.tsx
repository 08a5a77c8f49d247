import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { AidsInUse } from '../../src/aids/AidsInUse.tsx';
import { changeAids } from '../../src/aids/aids.ts';
import { show } from '../offline/show.tsx';

afterEach(() => {
  changeAids({ guide: 'off' });
  localStorage.clear();
  vi.unstubAllGlobals();
});

async function guided() {
  // jsdom lays nothing out.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  changeAids({ guide: 'ruler' });
  await show(
    <>
      <main tabIndex={-1}>
        <p data-guided="">Words.</p>
        <button type="button">Print</button>
      </main>
      <AidsInUse steadily={change => change()} />
    </>,
  );
  return screen.findByRole('button', { name: 'Switch off' });
}

test('who switches the reading guide off by its own button goes on at the words', async () => {
  const off = await guided();
  off.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(off).not.toBeInTheDocument());
  expect(screen.getByRole('main')).toHaveFocus();
});

test('where it is switched off elsewhere, the focus stays where it is', async () => {
  const off = await guided();
  screen.getByRole('button', { name: 'Print' }).focus();
  changeAids({ guide: 'off' });
  await waitFor(() => expect(off).not.toBeInTheDocument());
  expect(screen.getByRole('button', { name: 'Print' })).toHaveFocus();
});
