import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';
import { backgroundMark } from '../../src/ui/background.ts';
import { Dialog } from '../../src/ui/Dialog.tsx';

function Example() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <header>
        <a href="/away/">Exit this page</a>
      </header>
      <main {...backgroundMark}>
        <Button onClick={() => setOpen(true)}>Remove</Button>
      </main>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Remove this report?"
        description={<p>It can be saved again.</p>}
      >
        <Button onClick={() => setOpen(false)}>Remove</Button>
      </Dialog>
    </>
  );
}

test('a dialog takes the focus, is named and described, and gives the focus back', async () => {
  render(<Example />);
  const opener = screen.getByRole('button', { name: 'Remove' });
  await userEvent.click(opener);
  const dialog = screen.getByRole('dialog', { name: 'Remove this report?' });
  expect(dialog).toHaveAccessibleDescription('It can be saved again.');
  expect(dialog).toContainElement(document.activeElement as HTMLElement);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(opener).toHaveFocus();
});

test('behind a dialog the page rests, but the way out does not', async () => {
  render(<Example />);
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
  expect(screen.getByRole('main', { hidden: true })).toHaveProperty('inert', true);
  expect(screen.getByRole('banner')).not.toHaveProperty('inert', true);
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('main')).toHaveProperty('inert', false);
});

describe('after Exit, which empties the page', () => {
  const before = [...document.documentElement.childNodes];
  afterEach(() => document.documentElement.replaceChildren(...before));
  // As `empty` in safety/exit.ts does.
  const exit = () =>
    document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body'));
  const dialog = (title: string, open = true) => (
    <Dialog open={open} onOpenChange={() => {}} title={title} description="">
      <Button>Close</Button>
    </Dialog>
  );

  test('a dialog that comes late is not drawn', () => {
    const { rerender } = render(dialog('No voice', false));
    exit();
    rerender(dialog('No voice'));
    expect(document.body).toBeEmptyDOMElement();
  });

  test('a dialog that was open is not drawn anew', () => {
    const { rerender } = render(dialog('No voice'));
    expect(screen.getByRole('dialog')).toBeVisible();
    exit();
    rerender(dialog('A voice was added'));
    expect(document.body).toBeEmptyDOMElement();
  });
});

describe('Back', () => {
  const entry = { currentEntry: { index: 2 } };
  const traverse = (to: number, more: object = {}) =>
    Object.assign(new Event('navigate', { cancelable: true }), {
      navigationType: 'traverse',
      destination: { index: to },
      ...more,
    });

  afterEach(() => vi.unstubAllGlobals());

  test('closes a dialog instead of leaving the page, and then leaves; Forward leads on', async () => {
    const navigation = Object.assign(new EventTarget(), entry);
    vi.stubGlobal('navigation', navigation);
    const length = history.length;
    render(<Example />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(history.length, 'no entry, which would be a trace').toBe(length);
    for (const event of [traverse(3), traverse(2, { navigationType: 'push' })])
      expect(navigation.dispatchEvent(event), 'is let through').toBe(true);
    expect(screen.getByRole('dialog')).toBeVisible();
    act(() => expect(navigation.dispatchEvent(traverse(1))).toBe(false));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Remove' })).toHaveFocus();
    expect(navigation.dispatchEvent(traverse(1))).toBe(true);
  });

  test('holds nobody back once Exit has emptied the page', async () => {
    const navigation = Object.assign(new EventTarget(), entry);
    vi.stubGlobal('navigation', navigation);
    render(<Example />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    screen.getByRole('dialog').replaceChildren();
    expect(navigation.dispatchEvent(traverse(1))).toBe(true);
  });

  test('by the gesture or button of a phone closes it as well; Esc closes it once', async () => {
    const watchers: { onclose: (() => void) | null; ended: boolean }[] = [];
    vi.stubGlobal(
      'CloseWatcher',
      class {
        onclose = null;
        ended = false;
        constructor({ signal }: { signal: AbortSignal }) {
          watchers.push(this);
          signal.addEventListener('abort', () => {
            this.ended = true;
          });
        }
      },
    );
    render(<Example />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    act(() => watchers.at(-1)?.onclose?.());
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(watchers.every(({ ended }) => ended)).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    let esc: Event | undefined;
    addEventListener(
      'keydown',
      event => {
        esc = event;
      },
      { once: true },
    );
    await userEvent.keyboard('{Escape}');
    expect(esc?.defaultPrevented, 'the browser is not to close it once more').toBe(true);
  });
});
