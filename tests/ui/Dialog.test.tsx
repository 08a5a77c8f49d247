import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
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
