import { act, render } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { useHydrated } from '../../src/ui/useHydrated.ts';

test('a page wakes as it was sent and then has what needs script; what comes later has it at once', async () => {
  const drawn: boolean[] = [];
  function Page() {
    const hydrated = useHydrated();
    drawn.push(hydrated);
    return <p>{hydrated ? 'Save for offline' : 'Reading works'}</p>;
  }
  const sent = document.createElement('div');
  sent.innerHTML = renderToString(<Page />);
  expect(sent).toHaveTextContent('Reading works');
  // A mismatch is a console error, with which the test would fail.
  const root = await act(async () => hydrateRoot(sent, <Page />));
  expect(sent).toHaveTextContent('Save for offline');
  drawn.length = 0;
  render(<Page />);
  expect(drawn).not.toContain(false);
  act(() => root.unmount());
});
